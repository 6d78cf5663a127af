#pragma once

// Of this folder's own use: shows Boost.Asio.

#include "probes/wire/networkthread.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <thread>

namespace castbench::wire {

struct NetworkThread::Impl
{
    boost::asio::io_context io{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> guard{io.get_executor()};
    std::thread thread;
};

} // namespace castbench::wire

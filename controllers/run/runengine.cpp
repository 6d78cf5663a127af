#include "controllers/run/runengine.h"

#include "controllers/run/runsession.h"

namespace castbench {

RunEngine::RunEngine(RunSetup setup)
    : m_session(std::make_shared<RunSession>(std::move(setup)))
{
}

RunEngine::~RunEngine()
{
    m_session->abandon();
}

QCoro::Task<RunRecord> RunEngine::start()
{
    return m_session->run(m_session);
}

Expected<void> RunEngine::pause()
{
    return m_session->pause();
}

Expected<void> RunEngine::resume()
{
    return m_session->resume();
}

Expected<void> RunEngine::skipStep()
{
    return m_session->skipStep();
}

Expected<void> RunEngine::abort()
{
    return m_session->abort();
}

void RunEngine::note(const QString &text)
{
    m_session->note(text);
}

void RunEngine::setSourceClock(const QString &source, const ClockReading &reading)
{
    m_session->setSourceClock(source, reading);
}

void RunEngine::addObserver(RunObserver *observer)
{
    m_session->journal().addObserver(observer);
}

void RunEngine::removeObserver(RunObserver *observer)
{
    m_session->journal().removeObserver(observer);
}

const RunRecord &RunEngine::record() const
{
    return m_session->journal().record();
}

RunProgress RunEngine::progress() const
{
    return m_session->steps().progress();
}

std::optional<Sample> RunEngine::latest(const SeriesKey &series) const
{
    return m_session->journal().hub().latest(series);
}

} // namespace castbench

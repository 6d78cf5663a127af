// The built-in lab's SNMP agent alone, for tests: snmpagent COMMUNITY. Says "ready PORT", then obeys one
// command per line and answers "ok" (or the value asked for) until its input ends:
//   silent|refuse|ignore on|off · up PORT on|off · cap PORT [KBPS|none] · octets PORT IN OUT FORWARDED
//   DISCONTINUITY

#include "probes/simlab/snmpagent.h"
#include "tests/support/fakeswitchports.h"

#include <iostream>
#include <sstream>
#include <string>

using namespace castbench;
using castbench::test::FakeSwitchPorts;

namespace {

constexpr int portCount = 4;

bool isOn(std::istringstream &words)
{
    std::string word;
    words >> word;
    return word == "on";
}

std::string capCommand(FakeSwitchPorts &ports, int port, std::istringstream &words)
{
    std::string value;
    if (words >> value)
        ports.setCap(port, value == "none" ? Cap::noLimit() : Cap::kbps(std::stoll(value)));
    const auto kbps = ports.cap(port).limitKbps();
    return kbps ? std::to_string(*kbps) : "none";
}

std::string portCommand(const std::string &command, FakeSwitchPorts &ports, std::istringstream &words)
{
    int port = 0;
    words >> port;
    if (port < 1 || port > portCount)
        return "no such port";
    if (command == "cap")
        return capCommand(ports, port, words);
    if (command == "up")
        ports.setUp(port, isOn(words));
    if (command == "octets") {
        SimPortOctets octets;
        words >> octets.in >> octets.out >> octets.forwarded >> octets.discontinuity;
        ports.setOctets(port, octets);
    }
    return "ok";
}

std::string obey(const std::string &line, SnmpAgent &agent, FakeSwitchPorts &ports)
{
    std::istringstream words(line);
    std::string command;
    words >> command;
    if (command == "cap" || command == "up" || command == "octets")
        return portCommand(command, ports, words);
    if (command == "silent")
        agent.setSilent(isOn(words));
    else if (command == "refuse")
        agent.setRefusesWrites(isOn(words));
    else if (command == "ignore")
        agent.setIgnoresWrites(isOn(words));
    else
        return "unknown command";
    return "ok";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "usage: snmpagent COMMUNITY\n";
        return 2;
    }
    FakeSwitchPorts ports(portCount);
    SnmpAgentSettings settings;
    settings.community = QString::fromUtf8(argv[1]);
    SnmpAgent agent(ports, settings);
    const auto address = agent.start();
    if (!address) {
        std::cerr << address.error().text().toStdString() << '\n';
        return 1;
    }
    std::cout << "ready " << address->port << std::endl;
    for (std::string line; std::getline(std::cin, line);)
        std::cout << obey(line, agent, ports) << std::endl;
    return 0;
}

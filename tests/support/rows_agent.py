#!/usr/bin/env python3
"""Plays hh3cIfQoSLRConfigTable (HH3C-IFQOS2-MIB) and dot1dBasePortIfIndex, on a free port that it prints.

A port of two, whose ifIndex is its number and 100, has a row only while it is limited: columns 2 (rate) and 5
(RowStatus, RFC 2579), index ifIndex and direction. A row comes with rate and createAndGo (4) in one SET, and
goes with destroy (6); a second createAndGo is refused. Community: "may-write". Needs pysnmp 4.
"""
import socket
import sys

from pysnmp.carrier.asyncore.dgram import udp
from pysnmp.entity import config, engine
from pysnmp.entity.rfc3413 import cmdrsp, context
from pysnmp.proto.api import v2c
from pysnmp.smi import error, instrum

TABLE = (1, 3, 6, 1, 4, 1, 25506, 2, 65, 1, 3, 1, 1)
PORTS = (1, 3, 6, 1, 2, 1, 17, 1, 4, 1, 2)
RATE, ROW = 2, 5
ACTIVE, CREATE_AND_GO, DESTROY = 1, 4, 6


class Rows(instrum.AbstractMibInstrumController):
    def __init__(self):
        self.rates = {}

    def objects(self):
        found = {PORTS + (port,): v2c.Integer32(100 + port) for port in (1, 2)}
        for index, rate in self.rates.items():
            found[TABLE + (RATE,) + index] = v2c.Unsigned32(rate)
            found[TABLE + (ROW,) + index] = v2c.Integer32(ACTIVE)
        return found

    def readVars(self, varBinds, acInfo=(None, None)):
        found = self.objects()
        return [(oid, found.get(tuple(oid), v2c.NoSuchInstance())) for oid, _ in varBinds]

    def readNextVars(self, varBinds, acInfo=(None, None)):
        answer = []
        for oid, _ in varBinds:
            later = sorted(other for other in self.objects() if other > tuple(oid))
            answer.append((v2c.ObjectIdentifier(later[0]), self.objects()[later[0]]) if later
                          else (oid, v2c.EndOfMibView()))
        return answer

    def writeVars(self, varBinds, acInfo=(None, None)):
        asked = {}
        for place, (oid, value) in enumerate(varBinds):
            column, index = tuple(oid)[len(TABLE):len(TABLE) + 1], tuple(oid)[len(TABLE) + 1:]
            if tuple(oid)[:len(TABLE)] != TABLE or index not in ((101, 1), (102, 1)):
                raise error.NotWritableError(idx=place)
            kind = v2c.Unsigned32 if column == (RATE,) else v2c.Integer32
            if value.tagSet != kind.tagSet:
                raise error.WrongTypeError(idx=place)
            asked.setdefault(index, {})[column[0]] = int(value)
        for index, columns in asked.items():
            self.change(index, columns)
        return varBinds

    def change(self, index, columns):
        row = columns.get(ROW)
        if row == DESTROY and RATE not in columns:
            self.rates.pop(index, None)
        elif row == CREATE_AND_GO and index not in self.rates and RATE in columns:
            self.rates[index] = columns[RATE]
        elif row in (None, ACTIVE) and index in self.rates:
            self.rates[index] = columns[RATE]
        else:
            raise error.InconsistentValueError(idx=0)


free = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
free.bind(("127.0.0.1", 0))
port = free.getsockname()[1]
free.close()

agent = engine.SnmpEngine()
config.addTransport(agent, udp.domainName, udp.UdpTransport().openServerMode(("127.0.0.1", port)))
config.addV1System(agent, "writer", "may-write")
config.addVacmUser(agent, 2, "writer", "noAuthNoPriv", (1, 3), (1, 3))
served = context.SnmpContext(agent)
served.unregisterContextName(v2c.OctetString(""))
served.registerContextName(v2c.OctetString(""), Rows())
for responder in (cmdrsp.GetCommandResponder, cmdrsp.NextCommandResponder, cmdrsp.SetCommandResponder):
    responder(agent, served)
print(port, flush=True)
sys.stdin.close()
agent.transportDispatcher.jobStarted(1)
agent.transportDispatcher.runDispatcher()

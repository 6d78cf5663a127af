#include "app/desktop/hostaddress.h"

#include <winsock2.h>
#include <ws2tcpip.h>

#include <iphlpapi.h>

#include <algorithm>

namespace castbench {

Neighbours neighbours()
{
    ULONG size = 0;
    (void)GetIpNetTable(nullptr, &size, FALSE);
    std::vector<std::byte> buffer(std::max<std::size_t>(size, sizeof(MIB_IPNETTABLE)));
    size = static_cast<ULONG>(buffer.size());
    auto *table = reinterpret_cast<MIB_IPNETTABLE *>(buffer.data());
    if (GetIpNetTable(table, &size, FALSE) != NO_ERROR)
        return {};
    Neighbours found;
    for (DWORD row = 0; row < table->dwNumEntries; ++row) {
        const MIB_IPNETROW &entry = table->table[row];
        MacAddress mac;
        if (entry.dwPhysAddrLen != mac.bytes.size())
            continue;
        std::copy_n(entry.bPhysAddr, mac.bytes.size(), mac.bytes.begin());
        if (!mac.isNull())
            found.emplace_back(QHostAddress(ntohl(entry.dwAddr)), mac);
    }
    return found;
}

} // namespace castbench

#include "controllers/switches/snmp/snmplibrary.h"

#include "controllers/switches/snmp/snmppdu.h"

namespace castbench::snmplibrary {

std::mutex &mutex()
{
    static std::mutex mutex;
    return mutex;
}

void forbidFiles()
{
    netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DONT_READ_CONFIGS, 1);
    netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DONT_PERSIST_STATE, 1);
    netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DISABLE_PERSISTENT_LOAD, 1);
    netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DISABLE_PERSISTENT_SAVE, 1);
    netsnmp_register_loghandler(NETSNMP_LOGHANDLER_NONE, LOG_DEBUG);
}

// init_snmp() would do it too, but reads MIB and configuration files and makes folders. The callback is the
// one that makes the nameless user of engine discovery and the start values of the privacy protocols' salts.
void prepareSecurity()
{
    static const bool prepared = [] {
        // Its handlers of configuration lines are filed under this name.
        if (!netsnmp_ds_get_string(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_APPTYPE))
            netsnmp_ds_set_string(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_APPTYPE, "castbench");
        init_snmpv3("castbench");
        snmp_call_callbacks(SNMP_CALLBACK_LIBRARY, SNMP_CALLBACK_POST_PREMIB_READ_CONFIG, nullptr);
        return true;
    }();
    static_cast<void>(prepared);
}

} // namespace castbench::snmplibrary

#include "tests/support/ui/fakesecretstore.h"

namespace castbench {

QCoro::Task<Expected<QString>> FakeSecretStore::read(QString entry)
{
    if (!answer)
        co_return answer.error();
    const auto found = secrets.find(entry);
    if (found == secrets.end())
        co_return missingSecret(entry);
    co_return found->second;
}

QCoro::Task<Expected<void>> FakeSecretStore::write(QString entry, QString text)
{
    if (answer)
        secrets[entry] = text;
    co_return answer;
}

QCoro::Task<Expected<void>> FakeSecretStore::remove(QString entry)
{
    if (answer)
        secrets.erase(entry);
    co_return answer;
}

} // namespace castbench

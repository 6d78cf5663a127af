#pragma once

#include "controllers/switches/guard/capjournal.h"
#include "ui/widgets/messagebar.h"

#include <deque>
#include <optional>
#include <stop_token>

namespace castbench {

class CapRescue;
class Prompts;

/// A line above all pages that tells of switch ports which were left capped, one after the other, and
/// restores them. Hidden while there are none. Dismissed, a port is kept for the next start.
class UnrestoredBar final : public MessageBar
{
    Q_OBJECT

public:
    UnrestoredBar(CapRescue &rescue, Prompts &prompts, QWidget *parent = nullptr);
    ~UnrestoredBar() override;

    /// Looks for such ports and shows the first.
    void look();

protected:
    void changeEvent(QEvent *event) override;

private:
    void act();
    void restore();
    void restored(const Expected<CapReading> &reading);
    void askWhatNow();
    void forget();
    void showNext(const QString &before = {});
    void showPresent();

    CapRescue &m_rescue;
    Prompts &m_prompts;
    std::deque<JournalledCap> m_caps; ///< the first one is shown
    std::optional<Error> m_failure;   ///< of its last attempt
    bool m_busy = false;
    std::stop_source m_stop;
};

} // namespace castbench

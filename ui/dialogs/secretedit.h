#pragma once

#include "controllers/contracts/secretstore.h"
#include "controllers/domain/secret.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace castbench {

/// Where a password comes from, and a field to type a new one. A secret that is there is never shown: only
/// where it is kept.
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    /// `store` is where typed text will be kept; the field only says so.
    explicit SecretEdit(const SecretStore &store, QWidget *parent = nullptr);

    void setSecret(const Secret &secret);
    /// What was chosen; typed text as a plain secret.
    Secret secret() const;
    /// The field to type in, for labels.
    QLineEdit *field() const
    {
        return m_text;
    }
    /// Names both controls for those who hear them: "OBS password".
    void setSpokenName(const QString &name);
    /// What it means to type nothing; "No password" unless said otherwise.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Source { Keep, Typed, Environment, File, Nothing };

    void retranslate();
    void showSource();
    Source source() const;
    QString keptWhere() const;
    QString noteText() const;

    const SecretStore &m_store;
    Secret m_present;
    QString m_emptyText;
    QComboBox *m_source;
    QLineEdit *m_text;
    QLabel *m_note;
};

} // namespace castbench

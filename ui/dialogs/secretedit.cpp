#include "ui/dialogs/secretedit.h"

#include "ui/models/labdevices.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace castbench {

SecretEdit::SecretEdit(const SecretStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_source(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    m_source->setObjectName(QStringLiteral("secretSource"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_text->setObjectName(QStringLiteral("secretText"));
    m_text->setMaxLength(static_cast<int>(maximumSecretLength));
    m_note->setObjectName(QStringLiteral("secretNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_source);
    row->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_source, &QComboBox::activated, this, [this] {
        m_text->clear();
        showSource();
        Q_EMIT changed();
    });
    connect(m_text, &QLineEdit::textEdited, this, &SecretEdit::changed);
    setFocusProxy(m_text);
    retranslate();
}

void SecretEdit::setSecret(const Secret &secret)
{
    m_present = secret;
    m_source->clear();
    retranslate();
    const Secret::Source kind = secret.source();
    const bool named = kind == Secret::Source::Environment || kind == Secret::Source::File;
    const Source source = kind == Secret::Source::Environment ? Environment
                          : kind == Secret::Source::File      ? File
                          : kind == Secret::Source::None      ? Typed
                                                              : Keep;
    m_source->setCurrentIndex(m_source->findData(source));
    m_text->setText(named ? secret.reference() : QString());
    showSource();
}

Secret SecretEdit::secret() const
{
    switch (source()) {
    case Keep:
        return m_present;
    case Typed:
        return m_text->text().isEmpty() ? Secret() : Secret::plain(m_text->text());
    case Environment:
        return Secret::fromEnvironment(m_text->text().trimmed());
    case File:
        return Secret::fromFile(m_text->text().trimmed());
    case Nothing:
        break;
    }
    return {};
}

void SecretEdit::setSpokenName(const QString &name)
{
    m_source->setAccessibleName(tr("%1: where it comes from").arg(name));
    m_text->setAccessibleName(name);
}

void SecretEdit::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showSource();
}

void SecretEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SecretEdit::retranslate()
{
    const QVariant chosen = m_source->currentData();
    m_source->clear();
    const Secret::Source kind = m_present.source();
    if (kind == Secret::Source::Keychain || kind == Secret::Source::Plain || kind == Secret::Source::Redacted)
        m_source->addItem(kind == Secret::Source::Redacted ? tr("Missing") : tr("Keep what is stored"), Keep);
    m_source->addItem(tr("Type it"), Typed);
    m_source->addItem(tr("Environment variable"), Environment);
    m_source->addItem(tr("Text file"), File);
    if (kind != Secret::Source::None)
        m_source->addItem(tr("None"), Nothing);
    m_source->setCurrentIndex(std::max(0, m_source->findData(chosen)));
    showSource();
}

void SecretEdit::showSource()
{
    const Source chosen = source();
    m_text->setVisible(chosen == Typed || chosen == Environment || chosen == File);
    m_text->setEchoMode(chosen == Typed ? QLineEdit::Password : QLineEdit::Normal);
    m_text->setPlaceholderText(chosen == Typed ? (m_emptyText.isEmpty() ? tr("No password") : m_emptyText)
                               : chosen == Environment ? tr("Name of the variable")
                                                       : tr("Path of the file"));
    m_note->setText(noteText());
    m_note->setVisible(!m_note->text().isEmpty());
}

SecretEdit::Source SecretEdit::source() const
{
    return static_cast<Source>(m_source->currentData().toInt());
}

QString SecretEdit::keptWhere() const
{
    switch (m_present.source()) {
    case Secret::Source::Keychain:
        return tr("Stored: %1. It is never shown again.").arg(m_store.name());
    case Secret::Source::Redacted:
        return tr("It was left out of the file. Type it, or say where it comes from.");
    default:
        return tr("In memory; stored when the lab is saved. It is never shown again.");
    }
}

QString SecretEdit::noteText() const
{
    switch (source()) {
    case Keep:
        return keptWhere();
    case Typed:
        return m_store.statement();
    case Environment:
        return m_present.source() == Secret::Source::Environment
                   ? tr("From environment variable %1.").arg(displayText(m_present.reference()))
                   : tr("Read from the variable whenever it is needed.");
    case File:
        return m_present.source() == Secret::Source::File
                   ? tr("In file %1 (not encrypted).").arg(displayText(m_present.reference()))
                   : tr("Whoever may read the file can read it: it is not encrypted.");
    case Nothing:
        break;
    }
    return {};
}

} // namespace castbench

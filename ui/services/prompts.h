#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace castbench {

/// A question with two or three answers.
struct Question
{
    QString title;
    QString text;           ///< one sentence: what will happen
    QString detail{};       ///< what is kept, what is lost; may be empty
    QString accept;         ///< the verb on the button: "Abort run"
    QString discard{};      ///< a third answer: "Do not save"; empty: none
    bool dangerous = false; ///< the safe answer is the default button
};

enum class Answer { Accept, Discard, Cancel };

/// Which file a dialog asks for.
struct FileQuestion
{
    QString title;
    QString folder{};      ///< where the dialog begins; empty: where the last one ended
    QString name{};        ///< suggested file name
    QStringList filters{}; ///< "Plan (*.json)"
};

/// Everything that asks the user with a window of its own, so that tests can answer.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual Answer ask(QWidget *parent, const Question &question) = 0;
    /// Nothing where the user cancelled.
    virtual std::optional<QString> openFile(QWidget *parent, const FileQuestion &question) = 0;
    virtual std::optional<QString> saveFile(QWidget *parent, const FileQuestion &question) = 0;
    virtual std::optional<QString> folder(QWidget *parent, const FileQuestion &question) = 0;
    virtual std::optional<QString> text(QWidget *parent, const QString &title, const QString &label,
                                        const QString &present) = 0;
};

} // namespace castbench

#pragma once

#include "ui/services/prompts.h"

#include <deque>

namespace castbench {

/// Answers as the test said beforehand and remembers what was asked. Asked without an answer left, it
/// cancels and counts that in unanswered().
class ScriptedPrompts final : public Prompts
{
public:
    void answerWith(Answer answer)
    {
        m_answers.push_back(answer);
    }
    /// Next answer of openFile(), saveFile(), folder() or text(), whichever comes.
    void answerWith(const QString &text)
    {
        m_texts.push_back(text);
    }

    Answer ask(QWidget *parent, const Question &question) override;
    std::optional<QString> openFile(QWidget *parent, const FileQuestion &question) override;
    std::optional<QString> saveFile(QWidget *parent, const FileQuestion &question) override;
    std::optional<QString> folder(QWidget *parent, const FileQuestion &question) override;
    std::optional<QString> text(QWidget *parent, const QString &title, const QString &label,
                                const QString &present) override;

    /// All questions of ask() so far.
    const std::deque<Question> &questions() const
    {
        return m_questions;
    }
    /// All questions of the file dialogs so far.
    const std::deque<FileQuestion> &fileQuestions() const
    {
        return m_fileQuestions;
    }
    int unanswered() const
    {
        return m_unanswered;
    }

private:
    std::optional<QString> nextText();
    std::optional<QString> nextFile(const FileQuestion &question);

    std::deque<Answer> m_answers;
    std::deque<QString> m_texts;
    std::deque<Question> m_questions;
    std::deque<FileQuestion> m_fileQuestions;
    int m_unanswered = 0;
};

} // namespace castbench

#include "tests/support/ui/scriptedprompts.h"

namespace castbench {

Answer ScriptedPrompts::ask(QWidget *, const Question &question)
{
    m_questions.push_back(question);
    if (m_answers.empty()) {
        ++m_unanswered;
        return Answer::Cancel;
    }
    const Answer answer = m_answers.front();
    m_answers.pop_front();
    return answer;
}

std::optional<QString> ScriptedPrompts::openFile(QWidget *, const FileQuestion &question)
{
    return nextFile(question);
}

std::optional<QString> ScriptedPrompts::saveFile(QWidget *, const FileQuestion &question)
{
    return nextFile(question);
}

std::optional<QString> ScriptedPrompts::folder(QWidget *, const FileQuestion &question)
{
    return nextFile(question);
}

std::optional<QString> ScriptedPrompts::text(QWidget *, const QString &, const QString &, const QString &)
{
    return nextText();
}

std::optional<QString> ScriptedPrompts::nextFile(const FileQuestion &question)
{
    m_fileQuestions.push_back(question);
    return nextText();
}

std::optional<QString> ScriptedPrompts::nextText()
{
    if (m_texts.empty()) {
        ++m_unanswered;
        return std::nullopt;
    }
    const QString text = m_texts.front();
    m_texts.pop_front();
    return text;
}

} // namespace castbench

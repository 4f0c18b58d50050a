// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::CommandLine)
};

} // namespace

Arguments::Arguments(QString command, QStringList words)
    : m_command(std::move(command))
    , m_words(std::move(words))
{
}

QString Arguments::split(const QStringList &flags, const QStringList &valued)
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const QString &word = m_words.at(i);
        if (word == QStringLiteral("--")) {
            m_operands += m_words.mid(i + 1);
            break;
        }
        if (!word.startsWith(QLatin1Char('-')) || word == QStringLiteral("-")) {
            m_operands.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? word : word.left(equals);
        if (m_options.contains(name))
            return CommandLine::tr("%1 is given twice").arg(name);
        if (flags.contains(name)) {
            if (equals >= 0)
                return CommandLine::tr("%1 takes no value").arg(name);
            m_options.insert(name, QString());
        } else if (valued.contains(name)) {
            QString value = equals < 0 ? m_words.value(i + 1) : word.mid(equals + 1);
            if (equals < 0 && value.startsWith(QStringLiteral("--")))
                value.clear();
            if (value.isEmpty())
                return CommandLine::tr("%1 needs a value").arg(name);
            m_options.insert(name, value);
            i += equals < 0 ? 1 : 0;
        } else {
            return m_command.isEmpty()
                       ? CommandLine::tr("the option %1 is unknown; see kravkort --help").arg(name)
                       : CommandLine::tr("“kravkort %1” knows no option %2; see kravkort --help")
                             .arg(m_command, name);
        }
    }
    return {};
}

QString Arguments::expect(const QString &operand) const
{
    if (m_operands.isEmpty() || m_operands.first().isEmpty())
        return CommandLine::tr("“kravkort %1” needs %2; see kravkort --help").arg(m_command, operand);
    return refuseMoreThan(1);
}

QString Arguments::refuseMoreThan(qsizetype count) const
{
    if (m_operands.size() > count)
        return CommandLine::tr("“%1” is one word too many; see kravkort --help").arg(m_operands.at(count));
    return {};
}

} // namespace kravkort

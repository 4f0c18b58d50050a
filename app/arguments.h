// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace kravkort {

// Splits the words of one command into its operands and options. Options may be written `--name value` or
// `--name=value` and stand anywhere; after `--` everything is an operand.
class Arguments
{
public:
    Arguments(QString command, QStringList words);

    // Each gives a message; an empty one means that all is well. The operand is named in it when it is
    // missing.
    QString split(const QStringList &flags, const QStringList &valued);
    QString expect(const QString &operand) const;
    QString refuseMoreThan(qsizetype count) const;

    bool has(const char *flag) const { return m_options.contains(QString::fromLatin1(flag)); }
    QString value(const char *option) const { return m_options.value(QString::fromLatin1(option)); }
    QString operand(qsizetype place = 0) const { return m_operands.value(place); }

private:
    QString m_command;
    QStringList m_words;
    QStringList m_operands;
    QHash<QString, QString> m_options;
};

} // namespace kravkort

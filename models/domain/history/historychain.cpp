// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/historychain.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace kravkort {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::History)

public:
    static QString hole(qint64 number) { return tr("History: line %1 is missing.").arg(number); }
    static QString changed(qint64 number)
    {
        return tr("History: line %1 was changed after it was written, or a line before it.").arg(number);
    }
    static QString cutShort(qint64 kept, qint64 there)
    {
        return tr("History: its end is missing: it had %1 lines, and %2 are there.")
            .arg(QString::number(kept), QString::number(there));
    }
    static QString longer(qint64 kept, qint64 there)
    {
        return tr("History: lines were added behind its end: it had %1 lines, and %2 are there.")
            .arg(QString::number(kept), QString::number(there));
    }
    static QString endChanged() { return tr("History: the last line is not the one that it ended with."); }
};

} // namespace

QString hashOf(const HistoryLine &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {line.previous, line.at, line.author, line.text, line.steps}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()).append(':'));
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

void HistoryChain::take(const HistoryLine &line)
{
    if (line.number != ++m_number)
        m_findings.append(Sentences::hole(m_number));
    else if (line.previous != m_previous || hashOf(line) != line.hash)
        m_findings.append(Sentences::changed(line.number));
    m_number = line.number;
    m_previous = line.hash;
}

QStringList HistoryChain::findings(const HistoryEnd &end) const
{
    QStringList findings = m_findings;
    if (end.number > m_number)
        findings.append(Sentences::cutShort(end.number, m_number));
    else if (end.number < m_number)
        findings.append(Sentences::longer(end.number, m_number));
    else if (end.hash != m_previous)
        findings.append(Sentences::endChanged());
    return findings;
}

} // namespace kravkort

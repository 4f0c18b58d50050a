// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace kravkort {

namespace {

struct Console
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::Console)
};

int printBytes(const QByteArray &bytes)
{
    const size_t size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return exitstatus::done;
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    return complain(
        {Error::Kind::Unwritable, Console::tr("standard output cannot be written: %1").arg(why), {}});
}

} // namespace

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const uint c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (c == '\n')
            line += QStringLiteral("\\n");
        else if (c == '\t')
            line += QStringLiteral("\\t");
        else if (category == QChar::Other_Control || category == QChar::Other_Format ||
                 category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
                 category == QChar::Separator_Paragraph)
            line += QStringLiteral("\\u{%1}").arg(c, 0, 16);
        else
            line += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    return line;
}

int print(const QString &text)
{
    return printBytes(text.toUtf8());
}

int print(const QJsonObject &object)
{
    return printBytes(QJsonDocument(object).toJson());
}

int complain(const Error &error)
{
    const QByteArray line = (QStringLiteral("kravkort: ") + oneLine(error.message)).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    return error.kind == Error::Kind::Usage ? exitstatus::wrongUsage : exitstatus::badFile;
}

QString columns(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QString text;
    for (const QStringList &row : rows) {
        text += QStringLiteral("  ");
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            text += row.at(i).leftJustified(widths.at(i) + 2);
        if (!row.isEmpty())
            text += row.last();
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace kravkort

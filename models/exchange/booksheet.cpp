// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/booksheet.h"

#include "models/exchange/plaintext.h"

namespace kravkort {

namespace {

constexpr qsizetype longestCell = 32'767;

QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + static_cast<int>(rest % 26)));
    return letters;
}

} // namespace

QString cellText(const QString &text)
{
    QString plain = printable(text);
    if (plain.size() <= longestCell)
        return plain;
    // The same in every language, so that it can be told from an edit when it is read back.
    const QString end = QStringLiteral(" […/%1]").arg(text.size());
    plain.truncate(longestCell - end.size());
    if (plain.back().isHighSurrogate())
        plain.chop(1);
    return plain + end;
}

Unfit unfitIn(const SheetBook &book)
{
    Unfit unfit;
    for (const BookSheet &sheet : book)
        for (qsizetype row = 0; row < sheet.rows.size(); ++row)
            for (qsizetype column = 0; column < sheet.rows.at(row).size(); ++column) {
                const QVariant &value = sheet.rows.at(row).at(column);
                if (value.typeId() != QMetaType::QString)
                    continue;
                const QString text = value.toString();
                const QString place =
                    sheet.name + u'!' + columnLetters(column) + QString::number(row + (sheet.headed ? 2 : 1));
                if (printable(text).size() > longestCell)
                    unfit.cut.append(place);
                if (hasForbidden(text))
                    unfit.replaced.append(place);
            }
    return unfit;
}

} // namespace kravkort

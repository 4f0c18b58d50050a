// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/readingorder.h"

namespace kravkort {

namespace {

// The run of digits at a place, without leading zeros; the place moves behind it.
QStringView number(const QString &text, qsizetype &at)
{
    while (at + 1 < text.size() && text.at(at) == u'0' && text.at(at + 1).isDigit())
        ++at;
    const qsizetype from = at;
    while (at < text.size() && text.at(at).isDigit())
        ++at;
    return QStringView(text).sliced(from, at - from);
}

} // namespace

bool readsBefore(const QString &a, const QString &b)
{
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (a.at(i).isDigit() && b.at(j).isDigit()) {
            const QStringView left = number(a, i), right = number(b, j);
            if (left.size() != right.size())
                return left.size() < right.size();
            if (const int order = left.compare(right); order != 0)
                return order < 0;
        } else if (a.at(i) != b.at(j)) {
            return a.at(i) < b.at(j);
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

} // namespace kravkort

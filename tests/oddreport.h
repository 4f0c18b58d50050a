// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/report.h"

#include <QRandomGenerator>

namespace kravkort {

// What people have typed, pasted or tried.
inline QStringList oddTexts()
{
    return {QStringLiteral("<script>alert(1)</script>"),
            QString(10'000, u'x'),
            QStringLiteral("ord ").repeated(2'500),
            QStringLiteral("linje\n").repeated(150),
            QStringLiteral("Blåbærgrød, øl & ærter på Ærø – “citat” ‘og’ …"),
            QStringLiteral("שלום עולם 123 مرحبا بالعالم"),
            QStringLiteral("🙂👩‍💻🇩🇰 \u0301\u0301 e\u0301"),
            QString(QChar(0)) + QChar(0xd800) + u"\x01 bell \ufffe",
            QStringLiteral("=cmd|' /C calc'!A0"),
            QStringLiteral("]]> --> &amp; \"' </table>"),
            QString()};
}

// A report of any shape, the same for a seed. Every one holds the first two of the odd texts.
inline Report oddReport(quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList odd = oddTexts();
    const auto some = [&](int most) { return int(random.bounded(quint32(most))); };
    const auto word = [&] {
        return some(12) == 0 ? odd.at(some(int(odd.size())))
                             : QStringLiteral("Tekst %1 om et krav ").arg(some(1000)).repeated(1 + some(8));
    };
    Report report;
    report.title = QStringLiteral("Statusrapport");
    report.bid = word();
    report.vendor = word();
    report.language = some(2) == 0 ? Language::Danish : Language::English;
    report.state = QStringLiteral("UDKAST");
    report.draft = some(2) == 0;
    const auto table = [&] {
        ReportTable result;
        const int columns = 1 + some(6);
        for (int c = 0; c < columns; ++c)
            result.columns.append({QStringLiteral("Kolonne %1").arg(c), double(1 + some(4)),
                                   static_cast<ReportColumn::Align>(some(3))});
        const int rows = some(40);
        for (int r = 0; r < rows; ++r) {
            ReportRow row;
            row.group = some(9) == 0;
            for (int c = 0; c < columns; ++c) {
                ReportCell cell;
                cell.text = word();
                if (some(5) == 0)
                    cell.outcome = allOutcomes[size_t(some(int(allOutcomes.size())))];
                if (some(7) == 0)
                    cell.progress = some(100) / 100.0;
                if (some(4) == 0)
                    cell.details.append({word(), {}});
                row.cells.append(cell);
            }
            result.rows.append(row);
        }
        return result;
    };
    int anchor = 0;
    const int sections = 2 + some(5);
    for (int s = 0; s < sections; ++s) {
        ReportSection section;
        section.blocks.append(ReportHeading{1, QStringLiteral("%1  Afsnit").arg(s + 1),
                                            QStringLiteral("place-%1").arg(anchor++)});
        const int blocks = 1 + some(12);
        for (int b = 0; b < blocks; ++b)
            switch (some(8)) {
            case 0:
                section.blocks.append(ReportHeading{2 + some(2), QStringLiteral("Underafsnit"),
                                                    QStringLiteral("place-%1").arg(anchor++)});
                break;
            case 1:
            case 2:
                section.blocks.append(table());
                break;
            case 3:
                section.blocks.append(ReportPageBreak{});
                break;
            case 4:
                section.blocks.append(ReportFacts{{{word(), word()}, {word(), word()}}, some(2) == 0});
                break;
            default:
                section.blocks.append(ReportParagraph{
                    word(), static_cast<ReportParagraph::Tone>(some(3)), {}, QStringLiteral("place-0")});
            }
        report.sections.append(section);
    }
    for (int i = 0; i < 2; ++i)
        report.sections.last().blocks.append(ReportParagraph{odd.at(i), ReportParagraph::Tone::Body, {}, {}});
    return report;
}

} // namespace kravkort

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revision/owntext.h"

#include "models/domain/history/changedthings.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

constexpr qsizetype mostNamed = 200;

struct OwnText
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::OwnText)
};

QString why(OwnLoss loss)
{
    switch (loss) {
    case OwnLoss::SaidOtherwise:
        return OwnText::tr("the newer catalogue changes it too");
    case OwnLoss::Gone:
        return OwnText::tr("the newer catalogue no longer has it");
    case OwnLoss::DoesNotFit:
        return OwnText::tr("it does not fit what the newer catalogue says");
    }
    return {};
}

QString block(const QString &title, const QStringList &lines, const QColor &colour)
{
    QString html = QStringLiteral("<p style=\"margin:0 0 8px 0\"><span style=\"color:%1\"><b>%2</b></span>")
                       .arg(colour.name(), title.toHtmlEscaped());
    for (const QString &line : lines.first(std::min(lines.size(), mostNamed)))
        html += QStringLiteral("<br>") + line.toHtmlEscaped();
    if (lines.size() > mostNamed)
        html += QStringLiteral("<br>") +
                OwnText::tr("… and %n more", "statements", static_cast<int>(lines.size() - mostNamed));
    return QString(html + QStringLiteral("</p>"));
}

} // namespace

QString ownText(const OwnFate &own, bool carried, const Phrases &phrases, const Theme &theme)
{
    QStringList along, lost;
    for (const StatementKey &key : own.carried)
        (carried ? along : lost).append(statementNamed(key.kind, key.id, phrases));
    for (const LostStatement &one : own.lost) {
        QString line = statementNamed(one.statement.kind, one.statement.id, phrases) + QStringLiteral(": ") +
                       why(one.why);
        if (one.confirmed)
            line += QStringLiteral("; ") + OwnText::tr("it was confirmed");
        lost.append(line);
    }
    QString html;
    if (!lost.isEmpty())
        html += block(OwnText::tr("! %n statement(s) of your own will not hold for this bid any longer", "",
                                  static_cast<int>(lost.size())),
                      lost, theme.warning);
    if (!along.isEmpty())
        html +=
            block(OwnText::tr("%n statement(s) of your own go(es) along", "", static_cast<int>(along.size())),
                  along, theme.quiet);
    return html;
}

} // namespace kravkort

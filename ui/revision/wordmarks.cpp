// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revision/wordmarks.h"

#include "ui/theme.h"

#include <QStringList>

namespace kravkort {

QString wordMarks(const QList<WordRun> &runs, WordSide side, const Theme &theme)
{
    const QString gone = theme.outcome(Outcome::NotMet).name();
    const QString come = theme.accent.name();
    QStringList parts;
    for (const WordRun &run : runs) {
        const QString text = run.text.toHtmlEscaped();
        switch (run.kind) {
        case WordRun::Kind::Same:
            parts.append(text);
            break;
        case WordRun::Kind::Removed:
            if (side != WordSide::After)
                parts.append(QStringLiteral("<s style=\"color:%1\">%2</s>").arg(gone, text));
            break;
        case WordRun::Kind::Added:
            if (side != WordSide::Before)
                parts.append(QStringLiteral("<b><u style=\"color:%1\">%2</u></b>").arg(come, text));
            break;
        }
    }
    return parts.join(u' ');
}

} // namespace kravkort

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/donestep.h"

#include "models/domain/text/names.h"
#include "ui/import/importdraft.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kravkort {

DoneStep::DoneStep(QWidget *parent)
    : ImportStep(parent)
    , m_text(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("importDone"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMargin(24);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
}

QString DoneStep::name() const
{
    return tr("Done");
}

QString DoneStep::about() const
{
    return tr("The appendix is in.");
}

void DoneStep::showDone(const ImportDraft &draft, int bids)
{
    const ImportOutlook &outlook = draft.outlook();
    const ImportCounts &counts = outlook.preview->counts;
    QStringList paragraphs{
        tr("<b>%1</b> is a new revision of the catalogue now.")
                .arg(draft.document().revision.toHtmlEscaped()) +
            u' ' + (bids == 0 ? tr("No bid uses it yet.") : tr("%n bid(s) use it.", "", bids)),
        tr("Rows: %1 taken, %2 changed, %3 same, %4 with something doubtful that was left out, %5 skipped.")
            .arg(counts.taken)
            .arg(counts.changed)
            .arg(counts.same)
            .arg(counts.doubtful)
            .arg(counts.skipped),
        tr("Confirmed: %1 of %2 statements, %3 where it was %4.")
            .arg(outlook.after.confirmed)
            .arg(outlook.after.all)
            .arg(percent(outlook.after.ratio()), percent(outlook.before.ratio())),
        tr("Each of them names the document, the sheet and the cell as its source; the inspector shows it. "
           "The history (Ctrl+7) holds the import as one line, and Ctrl+Z takes all of it back."),
        tr("How this file was read is remembered: the next one of the same layout needs no corrections.")};
    m_text->setText(QStringLiteral("<p>%1</p>").arg(paragraphs.join(QStringLiteral("</p><p>"))));
}

} // namespace kravkort

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cataloguecheckdialog.h"

#include "models/exchange/cataloguefile.h"
#include "models/exchange/cataloguereader.h"
#include "ui/graph/loopview.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kravkort {

namespace {

QLabel *sentenceLabel(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CatalogueCheckDialog::CatalogueCheckDialog(const Findings &findings, const Phrases &phrases, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("catalogueCheck"));
    setWindowTitle(tr("Check catalogue file"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    QLabel *file = sentenceLabel(QDir::toNativeSeparators(findings.file), "catalogueCheckFile", this);
    file->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(file);
    QLabel *sentence = sentenceLabel(findings.sentence, "catalogueCheckSentence", this);
    QFont large = sentence->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    sentence->setFont(large);
    column->addWidget(sentence);

    auto *sheet = new QWidget;
    auto *rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (const MustLoop &loop : findings.loops) {
        auto *view = new LoopView(loop, phrases, sheet);
        rows->addWidget(sentenceLabel(view->advice(), "loopAdvice", sheet));
        rows->addWidget(view);
    }
    if (!findings.faults.isEmpty()) {
        auto *list = new QListWidget(sheet);
        list->setObjectName(QStringLiteral("catalogueFaults"));
        list->setAccessibleName(tr("Faults"));
        list->setWordWrap(true);
        list->setTextElideMode(Qt::ElideNone);
        list->addItems(findings.faults);
        list->setMinimumHeight(90);
        rows->addWidget(list, 1);
    } else {
        rows->addStretch();
    }
    if (!findings.loops.isEmpty() || !findings.faults.isEmpty()) {
        auto *scroll = new QScrollArea(this);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setWidget(sheet);
        column->addWidget(scroll, 1);
    } else {
        delete sheet;
        column->addStretch();
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(findings.loops.isEmpty() ? QSize(640, findings.faults.isEmpty() ? 170 : 380) : QSize(760, 560));
}

CatalogueCheckDialog::Findings findingsIn(const QString &file)
{
    CatalogueCheckDialog::Findings findings{file, {}, {}, {}};
    const Result<QByteArray> json = catalogueBytes(file);
    if (!json) {
        findings.sentence = json.error().message;
        return findings;
    }
    const Result<Catalogue> catalogue = readCatalogue(*json, &findings.loops);
    if (!catalogue) {
        findings.sentence =
            CatalogueCheckDialog::tr("The file is not accepted: %1.").arg(catalogue.error().message);
        // Loops come last, and are drawn instead.
        findings.faults = catalogue.error().details;
        findings.faults.resize(std::max<qsizetype>(0, findings.faults.size() - findings.loops.size()));
        return findings;
    }
    findings.sentence = CatalogueCheckDialog::tr("No faults: %1 use cases, %2 packages, %3 integrations.")
                            .arg(catalogue->useCases.size())
                            .arg(catalogue->packages.size())
                            .arg(catalogue->integrations.size());
    return findings;
}

} // namespace kravkort

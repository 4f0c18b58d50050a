// SPDX-License-Identifier: GPL-3.0-or-later
// How the preview of an import is laid out.
#include "models/item/importrowmodel.h"
#include "ui/import/previewstep.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace kravkort {

QWidget *PreviewStep::newAccount()
{
    auto *account = new QWidget(this);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(4);
    const auto addFilter = [&](int outcome, const char *objectName) {
        auto *button = new QPushButton(account);
        button->setObjectName(QString::fromLatin1(objectName));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_filters->addButton(button, outcome);
        filters->addWidget(button);
    };
    m_filters->setExclusive(true);
    addFilter(AllRows, "importShowAll");
    addFilter(static_cast<int>(RowOutcome::Doubtful), "importShowDoubtful");
    addFilter(static_cast<int>(RowOutcome::Taken), "importShowTaken");
    addFilter(static_cast<int>(RowOutcome::Changed), "importShowChanged");
    addFilter(static_cast<int>(RowOutcome::Same), "importShowSame");
    addFilter(static_cast<int>(RowOutcome::Skipped), "importShowSkipped");
    addFilter(AskingRows, "importShowAsking");
    m_filters->button(AskingRows)->hide(); // until something does
    m_filters->button(AskingRows)
        ->setToolTip(tr("Rows that word a criterion otherwise than when it was answered"));
    m_filters->button(AllRows)->setChecked(true);
    filters->addStretch(1);

    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAccessibleName(tr("What becomes of each row"));
    m_rows->setModel(m_model);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->installEventFilter(this);
    m_rows->setColumnWidth(ImportRowModel::SheetColumn, 100);
    m_rows->setColumnWidth(ImportRowModel::PlaceColumn, 52);
    m_rows->setColumnWidth(ImportRowModel::OutcomeColumn, 104);
    m_rows->setColumnWidth(ImportRowModel::WhatColumn, 230);
    m_rows->setColumnWidth(ImportRowModel::ChangeColumn, 150);
    m_why->setObjectName(QStringLiteral("importRowWhy"));
    m_why->setWordWrap(true);
    m_why->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_why->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_correct->setObjectName(QStringLiteral("importCorrect"));
    m_correct->setToolTip(tr("Goes to the row and its columns (Enter)"));
    m_skip->setObjectName(QStringLiteral("importSkip"));
    m_skip->setToolTip(tr("Leaves the row out, or takes it in again (Delete)"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_why, 1);
    foot->addWidget(m_correct, 0, Qt::AlignTop);
    foot->addWidget(m_skip, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(account);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(filters);
    layout->addWidget(m_rows, 1);
    layout->addLayout(foot);
    return account;
}

QWidget *PreviewStep::newTerms()
{
    auto *terms = new QWidget(this);
    auto *layout = new QVBoxLayout(terms);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(3);
    const auto addLine = [&](const QString &text, QLineEdit *line, const char *objectName) {
        auto *label = new QLabel(text, terms);
        label->setBuddy(line);
        line->setObjectName(QString::fromLatin1(objectName));
        line->setAccessibleName(QString(text).remove(u'&'));
        layout->addWidget(label);
        layout->addWidget(line);
        layout->addSpacing(4);
    };
    addLine(tr("&Document, as it is cited"), m_title, "importTitle");
    addLine(tr("Its dat&e or version"), m_date, "importDate");
    addLine(tr("Its &address, if it has one"), m_address, "importAddress");
    addLine(tr("The new &revision is called"), m_revision, "importRevision");
    m_date->setPlaceholderText(tr("such as 2026-11-24"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    auto *bidLabel = new QLabel(tr("Bids that will &use it"), terms);
    bidLabel->setBuddy(m_bids);
    m_bids->setObjectName(QStringLiteral("importBids"));
    m_bids->setAccessibleName(tr("Bids that will use it"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    layout->addWidget(bidLabel);
    layout->addWidget(m_bids, 1);
    layout->addSpacing(4);
    layout->addWidget(m_summary);
    return terms;
}

} // namespace kravkort

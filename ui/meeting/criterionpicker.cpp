// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/criterionpicker.h"

#include "models/domain/catalogue/node.h"
#include "models/domain/catalogue/readingorder.h"
#include "models/domain/meeting/agenda.h"
#include "models/domain/text/names.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kravkort {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1; // that it is found by
constexpr int openRole = Qt::UserRole + 2;

// The use cases that bring each criterion, in words.
QHash<int, QString> useCasesOf(const Picture &picture, const Phrases &phrases)
{
    const Catalogue &catalogue = *picture.catalogue;
    QHash<int, QString> words;
    for (qsizetype u = 0; u < catalogue.useCases.size(); ++u) {
        if (!picture.selection.chosen.at(u))
            continue;
        const NodeRef node = useCaseNode(catalogue, int(u));
        const QString name = node.code + u' ' + titleOf(catalogue, node, phrases);
        for (const int criterion : criteriaUnder(picture, int(u)))
            words[criterion] += u' ' + name;
    }
    return words;
}

} // namespace

CriterionPicker::CriterionPicker(const Picture &picture, const Phrases &phrases, const QStringList &present,
                                 QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_open(new QCheckBox(tr("Only &open ones"), this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("criterionPicker"));
    setWindowTitle(tr("Add criteria to the agenda"));
    m_field->setObjectName(QStringLiteral("criterionField"));
    m_field->setPlaceholderText(tr("Code, words, use case or package"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("criterionList"));
    m_list->setAccessibleName(tr("Criteria; several can be selected"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *label = new QLabel(tr("&Find"), this);
    label->setBuddy(m_field);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *column = new QVBoxLayout(this);
    for (QWidget *each : std::initializer_list<QWidget *>{label, m_field, m_open, m_list, buttons})
        column->addWidget(each);
    resize(760, 520);

    const Catalogue &catalogue = *picture.catalogue;
    const QHash<int, QString> useCases = useCasesOf(picture, phrases);
    QList<int> all;
    for (qsizetype k = 0; k < catalogue.criteria.size(); ++k)
        if (picture.scope.holds(catalogue.criteria.at(k)) &&
            !present.contains(catalogue.criteria.at(k).id.code))
            all.append(int(k));
    for (const int k : inReadingOrder(catalogue.criteria, all)) {
        const Criterion &criterion = catalogue.criteria.at(k);
        const Outcome outcome = picture.outcomes.at(k);
        const NodeRef owner = ownerOf(catalogue, criterion);
        const QString text = criterion.text.in(phrases.language()).simplified();
        auto *row = new QListWidgetItem(
            QStringLiteral("%1  %2  %3").arg(symbolOf(outcome), criterion.id.code, text), m_list);
        row->setToolTip(text);
        row->setData(codeRole, criterion.id.code);
        row->setData(wordsRole, QStringList{criterion.id.code, text, owner.code,
                                            titleOf(catalogue, owner, phrases), useCases.value(k)}
                                    .join(u' '));
        row->setData(openRole, outcome != Outcome::Met && outcome != Outcome::NotApplicable);
    }
    connect(m_field, &QLineEdit::textChanged, this, &CriterionPicker::filter);
    connect(m_open, &QCheckBox::toggled, this, &CriterionPicker::filter);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_field->setFocus();
}

QStringList CriterionPicker::chosen() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem *item = m_list->item(row); item->isSelected() && !item->isHidden())
            codes.append(item->data(codeRole).toString());
    return codes;
}

// Every word must be found.
void CriterionPicker::filter()
{
    const QStringList words = m_field->text().split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString text = item->data(wordsRole).toString();
        const bool found = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!found || (m_open->isChecked() && !item->data(openRole).toBool()));
    }
}

bool CriterionPicker::eventFilter(QObject *watched, QEvent *event)
{
    // Down goes from the field into what was found; Ctrl+A there takes all of it.
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        for (int row = 0; row < m_list->count(); ++row)
            if (!m_list->item(row)->isHidden()) {
                m_list->setCurrentRow(row);
                break;
            }
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace kravkort

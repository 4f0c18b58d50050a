// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/answerdelegate.h"

#include "models/domain/entry/attention.h"
#include "models/domain/text/names.h"
#include "models/item/requirementmodel.h"
#include "ui/requirements/duecell.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace kravkort {

namespace {

using Model = RequirementModel;

template<class E, class All>
QComboBox *newChoice(QWidget *parent, const All &all, const Phrases &phrases)
{
    auto *combo = new QComboBox(parent);
    for (const E value : all) {
        QString name = nameOf(value, phrases);
        if constexpr (std::is_same_v<E, Outcome>)
            name.prepend(symbolOf(value) + QStringLiteral("  "));
        combo->addItem(name, static_cast<int>(value));
    }
    return combo;
}

// What a cell holds, as it is typed.
QString asText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return QLocale().toString(value.toDate(), QStringLiteral("d.M.yyyy"));
    if (value.typeId() == QMetaType::Double)
        return QLocale()
            .toString(value.toDouble(), 'f', QLocale::FloatingPointShortest)
            .remove(QLocale().groupSeparator());
    return value.toString().replace(u'\n', u' ');
}

} // namespace

AnswerDelegate::AnswerDelegate(const Phrases &phrases, Ways ways, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_phrases(phrases)
    , m_ways(std::move(ways))
{
}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme theme = themeFor(option.palette);
    const bool criterion = index.data(Model::OutcomeRole).isValid();
    const QString text = option.text;
    option.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    if (index.column() == Model::OutcomeColumn) {
        if (criterion)
            paintOutcome(painter, option, index);
        else if (index.data(Model::EffectiveRole).isValid())
            paintProgress(painter, option, index);
        return;
    }
    painter->save();
    QColor colour = theme.text;
    QString shown = text;
    if (index.column() == Model::StrengthColumn &&
        index.data(Model::StrengthRole).toInt() == static_cast<int>(Strength::Supplementary))
        colour = theme.quiet;
    if (index.column() == Model::WorkColumn && criterion &&
        index.data(Model::WorkRole).toInt() == static_cast<int>(Work::NotStarted))
        colour = theme.quiet;
    if (index.column() == Model::RoleColumn)
        colour = theme.quiet;
    if (index.column() == Model::DueColumn && criterion) {
        const bool overdue = index.data(Model::OverdueRole).toBool();
        if (overdue)
            colour = theme.warning;
        if (overdue || index.data(Model::SoonRole).toBool())
            shown.prepend(QString(overdue ? overdueSign : soonSign) + u' ');
    }
    if (index.column() == Model::AttentionColumn)
        colour = shown.startsWith(overdueSign) ? theme.warning : theme.text;
    painter->setPen(colour);
    painter->setFont(option.font);
    painter->drawText(option.rect.adjusted(6, 0, -4, 0),
                      static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine),
                      option.fontMetrics.elidedText(shown, Qt::ElideRight, option.rect.width() - 10));
    painter->restore();
}

void AnswerDelegate::paintOutcome(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme theme = themeFor(option.palette);
    const auto outcome = static_cast<Outcome>(index.data(Model::OutcomeRole).toInt());
    const bool asking = index.data(Model::AskingRole).toBool();
    const auto given = static_cast<Outcome>(index.data(Model::GivenRole).toInt());
    const QString said = !asking                     ? nameOf(outcome, m_phrases)
                         : given == Outcome::Unknown ? tr("asks again")
                                                     : tr("was %1", "a result").arg(nameOf(given, m_phrases));
    const int sign = option.fontMetrics.height() + 2;
    painter->save();
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(asking ? theme.warning
                           : theme.outcome(outcome == Outcome::NotApplicable ? Outcome::Unknown : outcome));
    painter->drawText(QRect(option.rect.left() + 6, option.rect.top(), sign, option.rect.height()),
                      Qt::AlignCenter, asking ? QString(askingSign) : symbolOf(outcome));
    painter->setFont(option.font);
    painter->setPen(asking ? theme.warning : outcome == Outcome::Unknown ? theme.quiet : theme.text);
    QRect words = option.rect.adjusted(sign + 10, 0, -4, 0);
    if (index.data(Model::BlockedRole).toBool()) { // the column of its own may have had to give way
        painter->drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), QString(blockedSign));
        words.setRight(words.right() - sign);
    }
    painter->drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine),
                      option.fontMetrics.elidedText(said, Qt::ElideRight, words.width()));
    painter->restore();
}

void AnswerDelegate::paintProgress(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme theme = themeFor(option.palette);
    const double effective = index.data(Model::EffectiveRole).toDouble();
    const double own = index.data(Model::OwnRole).toDouble();
    const QString number = percent(effective);
    const int numberWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("100\u00a0%")) + 6;
    const QRectF rail(option.rect.left() + 8, option.rect.center().y() - 3.0,
                      std::max(20, option.rect.width() - numberWidth - 20), 7);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const auto bar = [&](double ratio, const QColor &colour) {
        painter->setBrush(colour);
        painter->drawRoundedRect(QRectF(rail.left(), rail.top(), rail.width() * ratio, rail.height()), 3, 3);
    };
    bar(1, theme.line);
    bar(own, theme.outcome(Outcome::NotApplicable).darker(theme.dark ? 90 : 115));
    bar(effective, effective >= 1 ? theme.outcome(Outcome::Met) : theme.accent);
    painter->setPen(theme.text);
    painter->setFont(option.font);
    painter->drawText(QRectF(rail.right() + 6, option.rect.top(), numberWidth, option.rect.height()),
                      Qt::AlignVCenter | Qt::AlignRight, number);
    painter->restore();
}

// A calendar that opens over a cell does not end its being written.
bool AnswerDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && qobject_cast<DueCell *>(editor) &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason)
        return false;
    return QStyledItemDelegate::eventFilter(editor, event);
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = option.fontMetrics.horizontalAdvance(text) + 16;
    if (index.column() == Model::OutcomeColumn)
        width += option.fontMetrics.height() + 8;
    return {width, option.fontMetrics.height() + 10};
}

QWidget *AnswerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    switch (index.column()) {
    case Model::WorkColumn:
    case Model::OutcomeColumn: {
        QComboBox *combo = index.column() == Model::WorkColumn
                               ? newChoice<Work>(parent, allWorks, m_phrases)
                               : newChoice<Outcome>(parent, allOutcomes, m_phrases);
        auto *self = const_cast<AnswerDelegate *>(this); // signals are emitted by non-const members only
        connect(combo, &QComboBox::activated, self, [self, combo] {
            emit self->commitData(combo);
            emit self->closeEditor(combo);
        });
        QMetaObject::invokeMethod(combo, &QComboBox::showPopup, Qt::QueuedConnection);
        return combo;
    }
    case Model::OwnerColumn: {
        auto *edit = new QLineEdit(parent);
        auto *completer = new QCompleter(m_ways.ownersSoFar(), edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setCompletionMode(QCompleter::InlineCompletion);
        edit->setCompleter(completer);
        return edit;
    }
    case Model::DueColumn: {
        auto *cell = new DueCell(m_ways.today(), parent);
        auto *self = const_cast<AnswerDelegate *>(this);
        connect(cell, &DueCell::picked, self, [self, cell] {
            emit self->commitData(cell);
            emit self->closeEditor(cell, SubmitModelCache);
        });
        return cell;
    }
    case Model::EstimateColumn:
    case Model::NoteColumn:
        return new QLineEdit(parent);
    default:
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
}

void AnswerDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(combo->findData(value));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(asText(value));
}

void AnswerDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor)) {
        const bool needsReason = index.column() == Model::OutcomeColumn &&
                                 combo->currentData().toInt() == static_cast<int>(Outcome::NotApplicable);
        if (needsReason)
            m_ways.notApplicable(index);
        else if (combo->currentData() != index.data(Qt::EditRole))
            model->setData(index, combo->currentData(), Qt::EditRole);
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        // A note of several lines shows as one: untouched, it stays as it is.
        if (line->text() != asText(index.data(Qt::EditRole)))
            m_ways.written(index, line->text());
    }
}

} // namespace kravkort

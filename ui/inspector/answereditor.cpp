// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/answereditor.h"

#include "models/domain/entry/attention.h"
#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/inspector/choicebox.h"
#include "ui/inspector/datefield.h"
#include "ui/inspector/writtenline.h"
#include "ui/revision/askingagainbox.h"
#include "ui/theme.h"

#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <utility>

namespace kravkort {

namespace {

QLocale localeOf(Language language)
{
    return language == Language::Danish ? QLocale::Danish : QLocale::English;
}

QKeySequence keepKeys()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K);
}

} // namespace

AnswerEditor::AnswerEditor(WorkspaceStore &store, Display &display, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_display(display)
    , m_attention(new QLabel(this))
    , m_asking(new AskingAgainBox(store, display, keepKeys().toString(QKeySequence::NativeText), this))
    , m_outcome(new ChoiceBox(this))
    , m_reason(new QLineEdit(this))
    , m_work(new ChoiceBox(this))
    , m_owner(new QLineEdit(this))
    , m_due(new DateField(QStringLiteral("dueField"), store.today(), this))
    , m_estimate(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("answerEditor"));
    m_outcome->setObjectName(QStringLiteral("outcomeField"));
    m_reason->setObjectName(QStringLiteral("reasonField"));
    m_work->setObjectName(QStringLiteral("workField"));
    m_owner->setObjectName(QStringLiteral("ownerField"));
    m_estimate->setObjectName(QStringLiteral("estimateField"));
    m_note->setObjectName(QStringLiteral("noteField"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 5);

    // What comes and goes stands outside of the form, which loses rows where whole lines of it are hidden.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft);
    m_attention->setObjectName(QStringLiteral("answerAttention"));
    m_attention->setWordWrap(true);
    column->addWidget(m_attention);
    m_asking->button()->setShortcut(keepKeys());
    column->addWidget(m_asking);
    column->addLayout(form);
    m_form = form;
    connect(m_asking, &AskingAgainBox::kept, m_outcome, qOverload<>(&QWidget::setFocus));
    m_outcomeLabel = addRow(form, m_outcome);
    m_reasonLabel = addRow(form, m_reason);
    m_workLabel = addRow(form, m_work);
    m_ownerLabel = addRow(form, m_owner);
    m_dueLabel = addRow(form, m_due);
    m_estimateLabel = addRow(form, m_estimate);
    m_noteLabel = new QLabel(this);
    m_noteLabel->setBuddy(m_note);
    form->addRow(m_noteLabel);
    form->addRow(m_note);

    connect(m_outcome, &QComboBox::activated, this, &AnswerEditor::chooseOutcome);
    connect(m_reason, &QLineEdit::editingFinished, this, &AnswerEditor::commitReason);
    connect(m_work, &QComboBox::activated, this, [this] {
        m_store.setWork(m_criteria, static_cast<Work>(m_work->currentData().toInt()));
        refresh();
    });
    connect(m_owner, &QLineEdit::editingFinished, this, [this] {
        commitOwner();
        refresh();
    });
    connect(m_due, &DateField::edited, this, [this](std::optional<QDate> date) {
        m_store.setDue(m_criteria, date);
        refresh();
    });
    connect(m_estimate, &QLineEdit::editingFinished, this, &AnswerEditor::commitEstimate);
    for (QWidget *field : {static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_owner),
                           static_cast<QWidget *>(m_estimate), static_cast<QWidget *>(m_note)})
        field->installEventFilter(this);
    retranslate();
    askForReason(false);
}

QLabel *AnswerEditor::addRow(QFormLayout *form, QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    form->addRow(label, field);
    return label;
}

void AnswerEditor::show(const QList<CriterionId> &criteria)
{
    if (criteria != m_criteria) {
        commit();
        m_criteria = criteria;
        m_asksForReason = false;
        for (QLineEdit *line : {m_reason, m_owner, m_estimate})
            give(line, {});
        m_note->document()->setModified(false);
    }
    refresh();
}

QList<Answer> AnswerEditor::answers() const
{
    QList<Answer> answers;
    for (const CriterionId &criterion : m_criteria)
        answers.append(m_store.answer(criterion));
    return answers;
}

void AnswerEditor::refresh()
{
    if (m_criteria.isEmpty())
        return;
    const QList<Answer> given = answers();
    const AnswerChange all = common(given);
    m_asksForReason = m_asksForReason && all.outcome != Outcome::NotApplicable;
    if (!m_asksForReason)
        m_outcome->setCurrentIndex(all.outcome ? m_outcome->findData(static_cast<int>(*all.outcome)) : -1);
    m_work->setCurrentIndex(all.work ? m_work->findData(static_cast<int>(*all.work)) : -1);
    askForReason(m_asksForReason || all.outcome == Outcome::NotApplicable);
    if (!m_asksForReason)
        showIn(m_reason, all.reason);
    showIn(m_owner, all.owner.value_or(QString()));
    m_due->show(all.due.value_or(std::nullopt));
    const std::optional<double> hours = all.estimate.value_or(std::nullopt);
    showIn(m_estimate,
           hours ? localeOf(m_display.language()).toString(*hours, 'f', QLocale::FloatingPointShortest)
                 : QString());
    const bool writing = m_note->hasFocus() && m_note->document()->isModified();
    const QString note = all.note.value_or(QString());
    if (!writing && m_note->toPlainText() != note) {
        m_note->setPlainText(note);
        m_note->document()->setModified(false);
    }
    showDifferences(all);
    showAttention(given);
    m_asking->show(m_criteria);
}

// What is empty because they differ must not look as if it were empty in all.
void AnswerEditor::showDifferences(const AnswerChange &all)
{
    const QString differ = tr("they differ");
    const auto hint = [&](bool same) { return same ? QString() : differ; };
    m_outcome->setPlaceholderText(hint(all.outcome.has_value()));
    m_work->setPlaceholderText(hint(all.work.has_value()));
    m_owner->setPlaceholderText(hint(all.owner.has_value()));
    m_estimate->setPlaceholderText(hint(all.estimate.has_value()));
    m_note->setPlaceholderText(hint(all.note.has_value()));
    m_due->setDiffers(!all.due);
}

void AnswerEditor::showAttention(const QList<Answer> &given)
{
    const Phrases phrases = m_display.phrases();
    const Picture &picture = m_store.picture();
    Attention attention;
    QString sentences;
    for (const Answer &answer : given) {
        const int k = m_store.catalogue().criterionIndex.value(answer.criterion, -1);
        if (k < 0)
            continue;
        attention += attentionTo(picture, answer, k);
        if (given.size() == 1)
            sentences = attentionSentences(picture, answer, k, phrases);
    }
    if (given.size() > 1 && !attention.isEmpty())
        sentences = tr("%1 overdue, %2 due soon, %3 blocked")
                        .arg(attention.overdue)
                        .arg(attention.soon)
                        .arg(attention.blocked);
    attention.asking = 0; // that has a box of its own
    m_attention->setVisible(!attention.isEmpty());
    if (attention.isEmpty())
        return;
    const QChar sign = attention.overdue ? overdueSign : attention.soon ? soonSign : blockedSign;
    m_attention->setText(QString(sign + QStringLiteral("  ") + sentences));
    QPalette ink = palette();
    if (attention.overdue)
        ink.setColor(QPalette::WindowText, themeFor(palette()).warning);
    m_attention->setPalette(ink);
}

void AnswerEditor::commit()
{
    if (m_criteria.isEmpty())
        return;
    commitOwner();
    if (isWritten(m_reason))
        commitReason();
    commitEstimate();
    m_due->commit();
    commitNote();
}

void AnswerEditor::chooseOutcome()
{
    const auto outcome = static_cast<Outcome>(m_outcome->currentData().toInt());
    if (outcome != Outcome::NotApplicable) {
        m_asksForReason = false;
        m_store.setOutcome(m_criteria, outcome);
        refresh();
        return;
    }
    if (common(answers()).outcome == Outcome::NotApplicable)
        return;
    m_asksForReason = true;
    askForReason(true);
    give(m_reason, {});
    m_reason->setFocus();
}

// Each of these marks what was written as told before it tells, since telling comes back as a refresh.
void AnswerEditor::commitOwner()
{
    if (!isWritten(m_owner))
        return;
    give(m_owner, m_owner->text().trimmed());
    m_store.setOwner(m_criteria, m_owner->text());
}

void AnswerEditor::commitReason()
{
    const bool asked = std::exchange(m_asksForReason, false);
    const QString reason = m_reason->text().trimmed();
    const bool told = !asked && !isWritten(m_reason);
    give(m_reason, reason);
    if (!reason.isEmpty() && !told)
        m_store.setOutcome(m_criteria, Outcome::NotApplicable, reason);
    // Without a reason it is not set: what is true shows again.
    refresh();
}

void AnswerEditor::commitEstimate()
{
    if (!isWritten(m_estimate))
        return;
    const QString text = m_estimate->text().trimmed();
    give(m_estimate, text);
    bool ok = false;
    // A comma or a point, as each is used to.
    const double hours = QLocale::c().toDouble(QString(text).replace(u',', u'.'), &ok);
    if (text.isEmpty())
        m_store.setEstimate(m_criteria, std::nullopt);
    else if (ok && hours >= 0)
        m_store.setEstimate(m_criteria, hours);
    refresh();
}

void AnswerEditor::commitNote()
{
    if (!m_note->document()->isModified())
        return;
    m_note->document()->setModified(false);
    if (m_criteria.size() == 1) {
        m_store.setNote(m_criteria.first(), m_note->toPlainText());
        return;
    }
    AnswerChange change;
    change.note = m_note->toPlainText();
    QList<Answer> changes = answers();
    for (Answer &answer : changes)
        answer = changed(answer, change);
    m_store.setAnswers(changes,
                       tr("Change the note of %n criterion(s)", "", static_cast<int>(changes.size())));
}

void AnswerEditor::askForReason(bool asked)
{
    m_form->setRowVisible(m_reason, asked);
}

void AnswerEditor::offerOwners()
{
    QStringList owners;
    for (const Answer &answer : m_store.workspace().table<Answer>())
        if (!answer.owner.isEmpty() && !owners.contains(answer.owner))
            owners.append(answer.owner);
    owners.sort(Qt::CaseInsensitive);
    if (!m_owner->completer()) {
        auto *completer = new QCompleter(new QStringListModel(m_owner), m_owner);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_owner->setCompleter(completer);
    }
    static_cast<QStringListModel *>(m_owner->completer()->model())->setStringList(owners);
}

bool AnswerEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_owner && event->type() == QEvent::FocusIn)
        offerOwners();
    if (watched == m_note && event->type() == QEvent::FocusOut)
        commitNote();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_note && enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            commitNote();
            return true;
        }
        if (watched == m_reason && key->key() == Qt::Key_Escape) {
            m_asksForReason = false;
            give(m_reason, {});
            m_outcome->setFocus();
            refresh();
            return true;
        }
    }
    // Where nothing has been written, undo means the workspace's last step.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool written = watched == m_note ? m_note->document()->isModified()
                                               : isWritten(static_cast<QLineEdit *>(watched));
        if (!written && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AnswerEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void AnswerEditor::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

void AnswerEditor::retranslate()
{
    const Phrases phrases = m_display.phrases();
    m_outcome->clear();
    for (const Outcome outcome : allOutcomes)
        m_outcome->addItem(QStringLiteral("%1  %2").arg(symbolOf(outcome), nameOf(outcome, phrases)),
                           static_cast<int>(outcome));
    m_work->clear();
    for (const Work work : allWorks)
        m_work->addItem(nameOf(work, phrases), static_cast<int>(work));
    const auto name = [](QLabel *label, QWidget *field, const QString &text) {
        label->setText(text);
        field->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_outcomeLabel, m_outcome, tr("&Result"));
    name(m_reasonLabel, m_reason, tr("Rea&son"));
    name(m_workLabel, m_work, tr("&Work"));
    name(m_ownerLabel, m_owner, tr("Ow&ner"));
    m_dueLabel->setText(tr("&Due"));
    m_due->setAccessibleName(tr("Due"));
    name(m_estimateLabel, m_estimate, tr("Estimate, &hours"));
    name(m_noteLabel, m_note, tr("N&ote"));
    m_reason->setPlaceholderText(tr("Why does it not apply?"));
    m_note->setToolTip(tr("Kept when you leave the field, or with Ctrl+Enter"));
}

} // namespace kravkort

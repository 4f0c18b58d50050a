// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/bulkdialog.h"

#include "models/domain/text/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace kravkort {

BulkDialog::BulkDialog(const QList<Answer> &answers, const QStringList &owners, Language language,
                       QDate today, QWidget *parent)
    : QDialog(parent)
    , m_cells(language, today)
    , m_work(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_owner(new QLineEdit(this))
    , m_due(new QLineEdit(this))
    , m_estimate(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_doubt(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("bulkDialog"));
    setWindowTitle(tr("Change %n criterion(s)", "", static_cast<int>(answers.size())));
    const Phrases phrases(language);
    for (const Work work : allWorks)
        m_work->addItem(nameOf(work, phrases), static_cast<int>(work));
    for (const Outcome outcome : allOutcomes)
        m_outcome->addItem(QString(symbolOf(outcome) + QStringLiteral("  ") + nameOf(outcome, phrases)),
                           static_cast<int>(outcome));
    auto *completer = new QCompleter(owners, m_owner);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_owner->setCompleter(completer);
    m_due->setPlaceholderText(tr("such as 24.12 or 2026-12-24"));
    m_reason->setPlaceholderText(tr("Why do they not apply?"));
    m_reason->setAccessibleName(tr("Reason"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 4);
    m_doubt->setObjectName(QStringLiteral("bulkDoubt"));
    m_doubt->setWordWrap(true);

    auto *said =
        new QLabel(tr("Only what has a tick is changed. A ticked field that is empty is emptied."), this);
    said->setWordWrap(true);
    said->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(said);
    addRow(form, AnswerField::Outcome, tr("&Result"), m_outcome);
    form->addRow(QString(), m_reason);
    addRow(form, AnswerField::Work, tr("&Work"), m_work);
    addRow(form, AnswerField::Owner, tr("&Owner"), m_owner);
    addRow(form, AnswerField::Due, tr("&Due"), m_due);
    addRow(form, AnswerField::Estimate, tr("&Estimate, hours"), m_estimate);
    addRow(form, AnswerField::Note, tr("&Note"), m_note);
    form->addRow(m_doubt);
    form->addRow(m_buttons);
    setMinimumWidth(480);
    show(answers);

    const auto touches = [this](AnswerField field, auto *widget, auto signal) {
        connect(widget, signal, this, [this, field] {
            m_touched.value(field)->setChecked(true);
            check();
        });
    };
    touches(AnswerField::Work, m_work, &QComboBox::activated);
    touches(AnswerField::Outcome, m_outcome, &QComboBox::activated);
    touches(AnswerField::Owner, m_owner, &QLineEdit::textChanged);
    touches(AnswerField::Due, m_due, &QLineEdit::textChanged);
    touches(AnswerField::Estimate, m_estimate, &QLineEdit::textChanged);
    touches(AnswerField::Note, m_note, &QPlainTextEdit::textChanged);
    connect(m_reason, &QLineEdit::textChanged, this, &BulkDialog::check);
    for (QCheckBox *box : std::as_const(m_touched))
        connect(box, &QCheckBox::toggled, this, &BulkDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const Result<AnswerChange> change = read()) {
            m_change = *change;
            accept();
        }
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QCheckBox *BulkDialog::addRow(QFormLayout *form, AnswerField field, const QString &text, QWidget *editor)
{
    static constexpr std::array names{"Work", "Outcome", "Owner", "Due", "Estimate", "Note"};
    const QString name = QString::fromLatin1(names[static_cast<size_t>(field)]);
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QString(QStringLiteral("bulkHas") + name));
    editor->setObjectName(QString(QStringLiteral("bulk") + name));
    editor->setAccessibleName(QString(text).remove(u'&'));
    form->addRow(box, editor);
    m_touched.insert(field, box);
    return box;
}

// What all have in common; where they differ the field is empty.
void BulkDialog::show(const QList<Answer> &answers)
{
    if (answers.isEmpty())
        return;
    const AnswerChange all = common(answers);
    const Answer shown = changed({}, all); // empty where they differ
    m_work->setCurrentIndex(all.work ? m_work->findData(static_cast<int>(*all.work)) : -1);
    m_outcome->setCurrentIndex(all.outcome ? m_outcome->findData(static_cast<int>(*all.outcome)) : -1);
    for (QComboBox *combo : {m_work, m_outcome})
        combo->setPlaceholderText(tr("they differ"));
    m_reason->setText(all.reason);
    m_owner->setText(m_cells.text(shown, AnswerField::Owner));
    m_due->setText(m_cells.text(shown, AnswerField::Due));
    m_estimate->setText(m_cells.text(shown, AnswerField::Estimate));
    m_note->setPlainText(m_cells.text(shown, AnswerField::Note));
    const auto note = [](QLineEdit *line, bool differs) {
        if (differs)
            line->setPlaceholderText(tr("they differ"));
    };
    note(m_owner, !all.owner);
    note(m_estimate, !all.estimate);
}

Result<AnswerChange> BulkDialog::read() const
{
    const auto touched = [this](AnswerField field) { return m_touched.value(field)->isChecked(); };
    AnswerChange change;
    if (touched(AnswerField::Work) && m_work->currentIndex() >= 0)
        change.work = static_cast<Work>(m_work->currentData().toInt());
    if (touched(AnswerField::Outcome) && m_outcome->currentIndex() >= 0) {
        change.outcome = static_cast<Outcome>(m_outcome->currentData().toInt());
        if (change.outcome == Outcome::NotApplicable)
            change.reason = m_reason->text().trimmed();
    }
    const QList<std::pair<AnswerField, QString>> texts{{AnswerField::Owner, m_owner->text()},
                                                       {AnswerField::Due, m_due->text()},
                                                       {AnswerField::Estimate, m_estimate->text()},
                                                       {AnswerField::Note, m_note->toPlainText()}};
    for (const auto &[field, text] : texts) {
        if (!touched(field))
            continue;
        const Result<AnswerChange> one = m_cells.read(text, field);
        if (!one)
            return one;
        change = both(change, *one);
    }
    return change;
}

void BulkDialog::check()
{
    const bool notApplicable = m_touched.value(AnswerField::Outcome)->isChecked() &&
                               m_outcome->currentData().toInt() == static_cast<int>(Outcome::NotApplicable);
    m_reason->setVisible(notApplicable);
    const Result<AnswerChange> change = read();
    m_doubt->setText(change ? QString() : QString(QStringLiteral("! ") + change.error().message + u'.'));
    m_doubt->setVisible(!change);
    const bool lacksReason = notApplicable && m_reason->text().trimmed().isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(change && !change->isEmpty() && !lacksReason);
}

} // namespace kravkort

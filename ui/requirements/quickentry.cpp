// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/quickentry.h"

#include "models/domain/entry/attention.h"
#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/inspector/flowlayout.h"
#include "ui/requirements/answerentry.h"
#include "ui/requirements/entrykeys.h"
#include "ui/requirements/keybutton.h"
#include "ui/revision/askingagainbox.h"

#include <QAccessible>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kravkort {

namespace {

constexpr std::array fieldsByKey{
    std::pair{Qt::Key_O, AnswerField::Owner}, std::pair{Qt::Key_D, AnswerField::Due},
    std::pair{Qt::Key_E, AnswerField::Estimate}, std::pair{Qt::Key_N, AnswerField::Note}};

QFont grown(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

QuickEntry::QuickEntry(WorkspaceStore &store, Display &display, AnswerEntry &entry, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_display(display)
    , m_entry(entry)
    , m_place(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_end(new QToolButton(this))
    , m_owner(new QLabel(this))
    , m_text(new QLabel(this))
    , m_attention(new QLabel(this))
    , m_asking(new AskingAgainBox(store, display, QStringLiteral("6"), this))
    , m_lineLabel(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_lines(new QPlainTextEdit(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("quickEntry"));
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(28, 16, 28, 16);
    rows->setSpacing(10);
    makeHead(rows);
    makeKeys(rows);
    makeLine(rows);
    connect(&m_store, &WorkspaceStore::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_display, &Display::languageChanged, this, [this] { refresh(); });
    retranslate();
    endWriting(false);
}

void QuickEntry::makeHead(QVBoxLayout *rows)
{
    m_place->setObjectName(QStringLiteral("quickPlace"));
    m_progress->setObjectName(QStringLiteral("quickProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_end->setObjectName(QStringLiteral("quickEnd"));
    m_end->setAutoRaise(true);
    m_end->setFocusPolicy(Qt::NoFocus);
    connect(m_end, &QToolButton::clicked, this, &QuickEntry::ended);
    auto *head = new QHBoxLayout;
    head->addWidget(m_place);
    head->addWidget(m_progress, 1);
    head->addWidget(m_end);
    rows->addLayout(head);

    m_owner->setObjectName(QStringLiteral("quickOwner"));
    m_owner->setWordWrap(true);
    m_owner->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(QStringLiteral("quickText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(grown(font(), 1.7));
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_attention->setObjectName(QStringLiteral("quickAttention"));
    m_attention->setWordWrap(true);
    auto *sheet = new QWidget(this);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_owner);
    column->addWidget(m_text);
    column->addWidget(m_attention);
    column->addWidget(m_asking);
    m_asking->button()->setFocusPolicy(Qt::NoFocus);
    connect(m_asking, &AskingAgainBox::kept, this, [this] { move(+1); });
    column->addStretch(1);
    auto *scroll = new QScrollArea(this); // a long text in a low window
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    sheet->setBackgroundRole(QPalette::Base);
    rows->addWidget(scroll, 1);
}

void QuickEntry::makeKeys(QVBoxLayout *rows)
{
    const auto addRow = [&](QList<QToolButton *> &buttons, size_t count, const char *name, auto pressed) {
        auto *row = new QWidget(this);
        new FlowLayout(6, row);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        row->setSizePolicy(policy);
        for (size_t i = 0; i < count; ++i) {
            buttons.append(new KeyButton(QStringLiteral("%1%2").arg(QString::fromLatin1(name)).arg(i + 1),
                                         grown(row->font(), 1.1), row));
            row->layout()->addWidget(buttons.last());
            connect(buttons.last(), &QToolButton::clicked, this, [pressed, i] { pressed(i); });
        }
        rows->addWidget(row);
    };
    addRow(m_results, resultsByKey.size(), "quickResult", [this](size_t i) { setOutcome(resultsByKey[i]); });
    addRow(m_works, allWorks.size(), "quickWork", [this](size_t i) { setWork(allWorks[i]); });
    addRow(m_fields, fieldsByKey.size(), "quickField", [this](size_t i) { write(fieldsByKey[i].second); });
    for (QToolButton *field : std::as_const(m_fields))
        field->setCheckable(false);
}

void QuickEntry::makeLine(QVBoxLayout *rows)
{
    m_lineLabel->setObjectName(QStringLiteral("quickLineLabel"));
    m_line->setObjectName(QStringLiteral("quickLine"));
    m_lines->setObjectName(QStringLiteral("quickNote"));
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 4);
    m_line->installEventFilter(this);
    m_lines->installEventFilter(this);
    m_hint->setObjectName(QStringLiteral("quickHint"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(m_lineLabel);
    rows->addWidget(m_line);
    rows->addWidget(m_lines);
    rows->addWidget(m_hint);
}

void QuickEntry::retranslate()
{
    m_end->setText(tr("End (Esc)"));
    m_hint->setText(
        tr("1–5 set the result and go on · Shift+1–4 the work · ↑ ↓ or ← → walk · O owner, D due, "
           "E estimate, N note · 6 keeps an answer that is asked for again · Ctrl+Z takes back · Esc ends"));
    setAccessibleName(tr("Quick entry"));
    m_progress->setAccessibleName(tr("Assessed so far"));
    refresh();
}

void QuickEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuickEntry::start(const QList<CriterionId> &criteria, const CriterionId &first)
{
    m_criteria = criteria;
    m_at = std::max<qsizetype>(0, criteria.indexOf(first));
    endWriting(false);
    refresh();
    setFocus();
    emit moved(current()); // the inspector shows the same
}

void QuickEntry::refresh()
{
    const Catalogue &c = m_store.catalogue();
    const int k = c.criterionIndex.value(current(), -1);
    if (k < 0)
        return;
    const int count = static_cast<int>(m_criteria.size());
    const int assessed =
        static_cast<int>(std::count_if(m_criteria.begin(), m_criteria.end(), [this](const CriterionId &id) {
            return m_store.answer(id).outcome != Outcome::Unknown;
        }));
    m_place->setText(tr("Criterion %1 of %2 · %3 assessed").arg(m_at + 1).arg(count).arg(assessed));
    m_progress->setRange(0, count);
    m_progress->setValue(assessed);
    const Criterion &criterion = c.criteria.at(k);
    const Phrases phrases = m_display.phrases();
    const NodeRef owner = ownerOf(c, criterion);
    m_owner->setText(QStringLiteral("%1  ·  %2 %3  ·  %4")
                         .arg(criterion.id.code, owner.code, titleOf(c, owner, phrases),
                              nameOf(criterion.responsible, phrases)));
    m_text->setText(criterion.text.in(m_display.language()));
    showAnswer();
    setAccessibleDescription(QString(m_place->text() + u'\n' + m_text->text()));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void QuickEntry::showAnswer()
{
    const Answer answer = m_store.answer(current());
    const Phrases phrases = m_display.phrases();
    const int k = m_store.catalogue().criterionIndex.value(current());
    Attention attention = attentionTo(m_store.picture(), answer, k);
    attention.asking = 0; // that has a box of its own
    m_attention->setText(
        attention.isEmpty()
            ? QString()
            : QString(attentionText(attention, phrases) + QStringLiteral(" – ") +
                      attentionSentences(m_store.picture(), answer, k, phrases).replace(u'\n', u' ')));
    for (size_t i = 0; i < resultsByKey.size(); ++i) {
        QToolButton *key = m_results.at(static_cast<qsizetype>(i));
        key->setText(QStringLiteral("%1   %2 %3")
                         .arg(i + 1)
                         .arg(symbolOf(resultsByKey[i]), nameOf(resultsByKey[i], phrases)));
        key->setChecked(answer.outcome == resultsByKey[i]);
    }
    for (size_t i = 0; i < allWorks.size(); ++i) {
        QToolButton *key = m_works.at(static_cast<qsizetype>(i));
        key->setText(QStringLiteral("⇧%1   %2").arg(i + 1).arg(nameOf(allWorks[i], phrases)));
        key->setChecked(answer.work == allWorks[i]);
    }
    m_asking->show({current()});
    const QStringList names{tr("owner"), tr("due"), tr("estimate"), tr("note")};
    for (size_t i = 0; i < fieldsByKey.size(); ++i) {
        QString value = m_entry.cell(current(), fieldsByKey[i].second).simplified();
        if (fieldsByKey[i].second == AnswerField::Due && answer.due)
            value = dateText(*answer.due, m_display.language());
        if (value.size() > 40)
            value = value.left(39) + u'…';
        m_fields.at(static_cast<qsizetype>(i))
            ->setText(QStringLiteral("%1   %2: %3")
                          .arg(QChar(fieldsByKey[i].first), names.at(static_cast<qsizetype>(i)),
                               value.isEmpty() ? QStringLiteral("–") : value));
    }
}

void QuickEntry::move(int by)
{
    const qsizetype to = std::clamp<qsizetype>(m_at + by, 0, std::max<qsizetype>(0, m_criteria.size() - 1));
    if (to == m_at)
        return;
    m_at = to;
    refresh();
    emit moved(current());
}

void QuickEntry::setOutcome(Outcome outcome)
{
    const bool set = m_entry.setOutcome({current()}, outcome);
    refresh();
    if (set)
        move(+1);
}

void QuickEntry::setWork(Work work)
{
    m_entry.setWork({current()}, work);
    refresh();
}

void QuickEntry::write(AnswerField field)
{
    m_writing = field;
    const bool note = field == AnswerField::Note;
    const QStringList labels{{},
                             {},
                             tr("Owner – Enter keeps it, Esc does not"),
                             tr("Due, such as 24.12 – Enter keeps it, Esc does not"),
                             tr("Estimate in hours – Enter keeps it, Esc does not"),
                             tr("Note – Enter keeps it, Shift+Enter begins a line, Esc does not keep it")};
    m_lineLabel->setText(labels.at(static_cast<qsizetype>(field)));
    m_lineLabel->show();
    m_hint->hide();
    QWidget *editor = note ? static_cast<QWidget *>(m_lines) : m_line;
    editor->setAccessibleName(m_lineLabel->text());
    const QString value = m_entry.cell(current(), field);
    if (note) {
        m_lines->setPlainText(value);
        m_lines->moveCursor(QTextCursor::End);
    } else {
        m_line->setCompleter(nullptr);
        if (field == AnswerField::Owner) {
            auto *completer = new QCompleter(m_entry.ownersSoFar(), m_line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setCompletionMode(QCompleter::InlineCompletion);
            m_line->setCompleter(completer);
        }
        m_line->setText(value);
        m_line->selectAll();
    }
    editor->show();
    editor->setFocus();
}

void QuickEntry::endWriting(bool keep)
{
    if (m_writing && keep) {
        const QString text = *m_writing == AnswerField::Note ? m_lines->toPlainText() : m_line->text();
        if (!m_entry.write({current()}, *m_writing, text))
            return; // what was typed stays to be put right
    }
    const bool wrote = std::exchange(m_writing, std::nullopt).has_value();
    m_lineLabel->hide();
    m_line->hide();
    m_lines->hide();
    m_hint->show();
    refresh();
    if (wrote)
        setFocus();
}

bool QuickEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && !key->modifiers().testFlag(Qt::ShiftModifier))) {
            endWriting(enter);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuickEntry::keyPressEvent(QKeyEvent *event)
{
    if (const auto outcome = resultOf(*event)) {
        setOutcome(*outcome);
        return;
    }
    if (keepsAnswer(*event) && m_asking->isVisible()) {
        m_asking->button()->click();
        return;
    }
    if (const auto work = workOf(*event)) {
        setWork(*work);
        return;
    }
    if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        for (const auto &[key, field] : fieldsByKey)
            if (event->key() == key) {
                write(field);
                return;
            }
        switch (event->key()) {
        case Qt::Key_Right:
        case Qt::Key_Down:
        case Qt::Key_PageDown:
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            move(+1);
            return;
        case Qt::Key_Left:
        case Qt::Key_Up:
        case Qt::Key_PageUp:
        case Qt::Key_Backspace:
            move(-1);
            return;
        case Qt::Key_Home:
            move(-static_cast<int>(m_criteria.size()));
            return;
        case Qt::Key_End:
            move(static_cast<int>(m_criteria.size()));
            return;
        case Qt::Key_Escape:
            emit ended();
            return;
        default:
            break;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace kravkort

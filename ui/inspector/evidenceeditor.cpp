// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/evidenceeditor.h"

#include "ui/display.h"
#include "ui/evidence/evidencedesk.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/evidence/evidencedrop.h"
#include "ui/evidence/evidencemenu.h"
#include "ui/evidence/evidencewords.h"
#include "ui/inspector/flowlayout.h"
#include "ui/inspector/linklabel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

namespace {

QString coloured(const QString &text, const QColor &colour)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), text.toHtmlEscaped());
}

} // namespace

EvidenceEditor::EvidenceEditor(EvidenceDesk &desk, const Display &display, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_display(display)
    , m_rows(new QVBoxLayout)
    , m_hint(new QLabel(this))
    , m_addFile(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_fromList(new QPushButton(this))
{
    setObjectName(QStringLiteral("evidenceEditor"));
    m_hint->setObjectName(QStringLiteral("evidenceHint"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_addFile->setObjectName(QStringLiteral("evidenceAddFile"));
    m_paste->setObjectName(QStringLiteral("evidencePaste"));
    m_fromList->setObjectName(QStringLiteral("evidenceFromList"));
    m_rows->setSpacing(6);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(6, buttons);
    for (QPushButton *button : {m_addFile, m_paste, m_fromList})
        flow->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_rows);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    layout->addLayout(makeLinkForm());
    layout->addWidget(m_add, 0, Qt::AlignRight);
    connect(m_addFile, &QPushButton::clicked, this, [this] { m_desk.chooseFiles(m_criteria); });
    connect(m_paste, &QPushButton::clicked, this, [this] { m_desk.paste(m_criteria); });
    connect(m_fromList, &QPushButton::clicked, this, &EvidenceEditor::attachFromList);
    connect(&m_desk, &EvidenceDesk::checked, this, &EvidenceEditor::refresh);
    connect(&m_desk.intake(), &EvidenceIntake::readingChanged, this, &EvidenceEditor::retranslate);
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut); // a field that is being written in comes first
    connect(paste, &QShortcut::activated, m_paste, &QPushButton::click);
    new EvidenceDrop(m_desk, *this, [this](const QPoint &) { return m_criteria; });
    retranslate();
}

QFormLayout *EvidenceEditor::makeLinkForm()
{
    m_titleLabel = new QLabel(this);
    m_title = new QLineEdit(this);
    m_linkLabel = new QLabel(this);
    m_link = new QLineEdit(this);
    m_add = new QPushButton(this);
    m_title->setObjectName(QStringLiteral("evidenceTitleField"));
    m_link->setObjectName(QStringLiteral("evidenceLinkField"));
    m_link->setPlaceholderText(QStringLiteral("https://"));
    m_add->setObjectName(QStringLiteral("evidenceAdd"));
    for (QLineEdit *line : {m_title, m_link})
        line->setAcceptDrops(false); // what is dropped here is evidence, not text
    m_titleLabel->setBuddy(m_title);
    m_linkLabel->setBuddy(m_link);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_titleLabel, m_title);
    form->addRow(m_linkLabel, m_link);
    const auto allow = [this] { m_add->setEnabled(!m_link->text().trimmed().isEmpty()); };
    connect(m_link, &QLineEdit::textChanged, this, allow);
    connect(m_link, &QLineEdit::returnPressed, this, &EvidenceEditor::attach);
    connect(m_add, &QPushButton::clicked, this, &EvidenceEditor::attach);
    allow();
    return form;
}

void EvidenceEditor::show(const QList<CriterionId> &criteria)
{
    if (criteria != m_criteria) {
        m_criteria = criteria;
        m_title->clear();
        m_link->clear();
        retranslate();
    }
    refresh();
}

void EvidenceEditor::refresh()
{
    const WorkspaceStore &store = m_desk.store();
    QList<EvidenceItem> items;
    if (!m_criteria.isEmpty())
        items = evidenceItems(store.workspace(), store.picture().solution, m_criteria.first());
    // Of several, what proves each of them.
    items.removeIf([&](const EvidenceItem &item) {
        return std::any_of(m_criteria.begin(), m_criteria.end(), [&](const CriterionId &criterion) {
            return !item.uses.contains({item.evidence.id, store.picture().solution, criterion});
        });
    });
    m_desk.check(items);
    if (items == m_shown && m_desk.broken() == m_shownBroken)
        return;
    m_shown = items;
    m_shownBroken = m_desk.broken();
    showRows();
}

void EvidenceEditor::showRows()
{
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        if (QWidget *widget = row->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete row;
    }
    for (const EvidenceItem &item : std::as_const(m_shown))
        m_rows->addWidget(newRow(item));
}

QWidget *EvidenceEditor::newRow(const EvidenceItem &item)
{
    const Theme theme = themeFor(palette());
    const QString title = item.evidence.title.isEmpty() ? item.evidence.link : item.evidence.title;
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);

    auto *label = new LinkLabel(row);
    label->setObjectName(QStringLiteral("evidenceLink"));
    QString html = QStringLiteral("%1 <a href=\"evidence:\" style=\"color:%2\">%3</a>")
                       .arg(item.isFile() ? QStringLiteral("▤") : QStringLiteral("↗"), theme.accent.name(),
                            title.toHtmlEscaped());
    QStringList more;
    if (m_desk.isBroken(item))
        more.append(
            coloured(tr("⚠ Broken: no longer what was attached. Attach the file again."), theme.warning));
    if (const QString age = ageText(item, m_desk.store().today(), m_display.language()); !age.isEmpty())
        more.append(coloured(age, ageOf(item.evidence, m_desk.store().today()) == EvidenceAge::Fresh
                                      ? theme.quiet
                                      : theme.warning));
    if (const QString facts = factsOf(item, m_display.language()); !facts.isEmpty())
        more.append(coloured(facts, theme.quiet));
    if (!more.isEmpty())
        html += QStringLiteral("<br>") + more.join(QStringLiteral("<br>"));
    label->show(html);
    label->setToolTip((item.isFile() ? QString(QStringLiteral("SHA-256 ") + item.versions.first().sha256)
                                     : item.evidence.link)
                          .toHtmlEscaped());
    connect(label, &QLabel::linkActivated, this, [this, item] { m_desk.open(item); });

    const auto button = [&](const char *name, const QString &sign, const QString &tip,
                            const QString &spoken) {
        auto *made = new QToolButton(row);
        made->setObjectName(QString::fromLatin1(name));
        made->setText(sign);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setToolTip(tip);
        made->setAccessibleName(spoken);
        line->addWidget(made, 0, Qt::AlignTop);
        return made;
    };
    line->addWidget(label, 1);
    QToolButton *actions = button("evidenceMore", QStringLiteral("⋯"), tr("What can be done with it"),
                                  tr("What can be done with %1").arg(title));
    connect(actions, &QToolButton::clicked, this, [this, item, actions] {
        QMenu menu(this);
        menu.setObjectName(QStringLiteral("evidenceRowMenu"));
        fillEvidenceMenu(menu, m_desk, m_display, item, window());
        menu.exec(actions->mapToGlobal(actions->rect().bottomLeft()));
    });
    QToolButton *away =
        button("evidenceRemove", QStringLiteral("✕"),
               m_criteria.size() > 1 ? tr("Remove from all of them") : tr("Remove from this criterion"),
               tr("Remove %1").arg(title));
    connect(away, &QToolButton::clicked, this,
            [this, id = item.evidence.id] { detach(m_desk.store(), id, m_desk.target(m_criteria)); });
    return row;
}

void EvidenceEditor::attach()
{
    const QString link = m_link->text().trimmed();
    if (link.isEmpty())
        return;
    if (!attachLink(m_desk.store(), m_desk.target(m_criteria), m_title->text(), link))
        return; // what was typed stays, so that it can be mended
    m_title->clear();
    m_link->clear();
    m_title->setFocus();
}

void EvidenceEditor::attachFromList()
{
    EvidenceDialog dialog(m_desk, m_display, m_criteria, window());
    dialog.exec();
}

void EvidenceEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showRows();
    QWidget::changeEvent(event);
}

void EvidenceEditor::retranslate()
{
    m_hint->setText(
        m_desk.intake().isReading() ? tr("Keeping the file…")
        : m_criteria.size() > 1
            ? tr("What you attach here proves all %n criterion(s).", "", static_cast<int>(m_criteria.size()))
            : tr("Drop files or addresses here, or paste them; a screenshot too."));
    m_addFile->setText(tr("Add &file…"));
    m_paste->setText(tr("&Paste"));
    m_paste->setToolTip(tr("Attach what is on the clipboard: a file, a web address or a picture (Ctrl+V)"));
    m_fromList->setText(tr("From the &list…"));
    m_fromList->setToolTip(tr("Attach evidence that the workspace has already"));
    m_titleLabel->setText(tr("T&itle"));
    m_linkLabel->setText(tr("&Address"));
    m_add->setText(tr("Add link"));
    m_title->setAccessibleName(tr("Title of the evidence"));
    m_link->setAccessibleName(tr("Address of the evidence"));
}

} // namespace kravkort

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/profilebox.h"

#include "models/store/reportverbs.h"
#include "ui/display.h"
#include "ui/report/planeditor.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kravkort {

namespace {

template<class Kind>
QStringList wordsOf(const QList<Kind> &kinds)
{
    QStringList words;
    for (const Kind kind : kinds)
        words.append(wordOf(kind));
    return words;
}

} // namespace

ProfileBox::ProfileBox(WorkspaceStore &store, Display &display, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_display(display)
    , m_label(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_meaning(new QLabel(this))
    , m_plan(new PlanEditor(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    setObjectName(QStringLiteral("profileBox"));
    m_choice->setObjectName(QStringLiteral("exportProfile"));
    m_meaning->setObjectName(QStringLiteral("exportMeaning"));
    m_name->setObjectName(QStringLiteral("profileName"));
    m_save->setObjectName(QStringLiteral("profileSave"));
    m_remove->setObjectName(QStringLiteral("profileRemove"));
    m_meaning->setWordWrap(true);
    m_label->setBuddy(m_choice);
    m_nameLabel->setBuddy(m_name);
    for (QPushButton *button : {m_save, m_remove})
        button->setAutoDefault(false);

    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addWidget(m_choice, 1);
    auto *keep = new QHBoxLayout;
    keep->addWidget(m_nameLabel);
    keep->addWidget(m_name, 1);
    keep->addWidget(m_save);
    keep->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_meaning);
    layout->addWidget(m_plan, 1);
    layout->addLayout(keep);

    connect(m_choice, &QComboBox::currentIndexChanged, this, &ProfileBox::choose);
    connect(m_plan, &PlanEditor::edited, this, [this] {
        showState();
        emit planChanged();
    });
    connect(m_name, &QLineEdit::textChanged, this, &ProfileBox::showState);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &ProfileBox::save);
    connect(m_remove, &QPushButton::clicked, this, &ProfileBox::remove);
    fill();
    retranslate();
    choose();
}

ReportPlan ProfileBox::plan() const
{
    return m_plan->plan();
}

void ProfileBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_plan->setPlan(m_plan->plan(), m_display.phrases());
    }
    QWidget::changeEvent(event);
}

// Enter behind a name keeps the profile, and does not export as well.
void ProfileBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!(enter && m_name->hasFocus()))
        QWidget::keyPressEvent(event);
}

void ProfileBox::retranslate()
{
    m_label->setText(tr("&For:"));
    m_choice->setItemText(0, tr("Internal use"));
    m_choice->setItemText(1, tr("Management"));
    m_choice->setItemText(2, tr("A municipality"));
    m_nameLabel->setText(tr("&Profile:"));
    m_name->setPlaceholderText(tr("Name of a profile of your own"));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_save->setText(tr("&Save"));
    m_remove->setText(tr("Dele&te"));
    m_save->setToolTip(tr("Keep these sections, in this order, as a profile in the workspace"));
    m_remove->setToolTip(tr("Delete this profile from the workspace"));
    showState();
}

void ProfileBox::fill()
{
    const QSignalBlocker blocker(m_choice);
    const OwnProfileId before = ownId();
    const int kept = m_choice->currentIndex();
    m_choice->clear();
    for (size_t i = 0; i < allReportProfiles.size(); ++i)
        m_choice->addItem(QString());
    for (const OwnProfile &own : ownProfiles(m_store.workspace()))
        m_choice->addItem(own.name, own.id.code);
    const int found = before.code.isEmpty() ? kept : m_choice->findData(before.code);
    m_choice->setCurrentIndex(std::clamp(found, 0, m_choice->count() - 1));
}

void ProfileBox::choose()
{
    m_plan->setPlan(chosenPlan(), m_display.phrases());
    m_name->setText(ownId().code.isEmpty() ? QString() : m_choice->currentText());
    showState();
    emit planChanged();
}

void ProfileBox::save()
{
    const QString name = m_name->text().simplified();
    const ReportPlan plan = m_plan->plan();
    OwnProfile own;
    // Under another name it becomes another one.
    if (name == m_choice->currentText())
        own.id = ownId();
    own.name = name;
    own.ceiling = plan.ceiling;
    own.sections = wordsOf(plan.sections);
    own.fields = wordsOf(plan.fields);
    const OwnProfileId id = saveOwnProfile(m_store, own);
    if (id.code.isEmpty())
        return; // the store has said why
    fill();
    retranslate();
    m_choice->setCurrentIndex(m_choice->findData(id.code));
    choose();
}

void ProfileBox::remove()
{
    const ReportProfile ceiling = m_plan->plan().ceiling;
    if (!removeOwnProfile(m_store, ownId()))
        return;
    m_choice->setCurrentIndex(static_cast<int>(ceiling));
    fill();
    retranslate();
}

void ProfileBox::showState()
{
    const ReportPlan plan = m_plan->plan();
    QString meaning;
    switch (plan.ceiling) {
    case ReportProfile::Internal:
        meaning = tr("Everything, with owners, estimates, notes, evidence and the reasons of doubt.");
        break;
    case ReportProfile::Management:
        meaning = tr("A few pages: the numbers, open decisions, use cases and sources of doubt.");
        break;
    case ReportProfile::Municipality:
        meaning =
            tr("Every criterion with its status. Without owners, estimates, notes, evidence and reasons.");
        break;
    }
    if (plan.sections != planOf(plan.ceiling).sections || plan.fields != planOf(plan.ceiling).fields)
        meaning =
            tr("Less than, or in another order than: %1").arg(nameOf(plan.ceiling, m_display.phrases()));
    m_meaning->setText(meaning);
    const bool own = !ownId().code.isEmpty();
    const bool same = own && m_name->text().simplified() == m_choice->currentText() && plan == chosenPlan();
    m_save->setEnabled(!m_name->text().simplified().isEmpty() && !plan.sections.isEmpty() && !same);
    m_remove->setEnabled(own);
}

OwnProfileId ProfileBox::ownId() const
{
    return {m_choice->currentData().toString()};
}

ReportPlan ProfileBox::chosenPlan() const
{
    if (const OwnProfile *own = m_store.workspace().find<OwnProfile>({ownId().code}))
        return planOf(*own);
    return planOf(allReportProfiles[static_cast<size_t>(std::clamp(m_choice->currentIndex(), 0, 2))]);
}

} // namespace kravkort

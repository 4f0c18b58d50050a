// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revision/revisiondialog.h"

#include "models/domain/revision/changenote.h"
#include "models/exchange/cataloguereader.h"
#include "models/store/bidimpacts.h"
#include "models/store/carryingverbs.h"
#include "ui/display.h"
#include "ui/report/statusreport.h"
#include "ui/revision/changelist.h"
#include "ui/revision/impactlist.h"
#include "ui/window/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kravkort {

namespace {

bool isOn(const Bid &bid, const Catalogue &catalogue)
{
    return bid.catalogueId == catalogue.id && bid.catalogueRevision == catalogue.revision;
}

} // namespace

RevisionDialog::RevisionDialog(WorkspaceStore &store, const Display &display, const Prompts &prompts,
                               const QByteArray &json, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_prompts(prompts)
    , m_phrases(display.phrases())
    , m_json(json)
    , m_newer(std::make_shared<const Catalogue>(*readCatalogue(json)))
    , m_head(new QLabel(this))
    , m_sums(new QLabel(this))
    , m_since(new QComboBox(this))
    , m_tabs(new QTabWidget(this))
    , m_changes(new ChangeList(m_phrases, this))
    , m_impacts(new ImpactList(m_newer, m_phrases, this))
    , m_carry(new QCheckBox(this))
    , m_message(new QLabel(this))
    , m_note(new QPushButton(tr("Save change &note…"), this))
    , m_take(new QPushButton(this))
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("revisionDialog"));
    setWindowTitle(tr("A newer catalogue"));
    m_head->setObjectName(QStringLiteral("revisionHead"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    QFont large = m_head->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_head->setFont(large);
    m_sums->setObjectName(QStringLiteral("revisionSums"));
    m_sums->setWordWrap(true);
    m_sums->setForegroundRole(QPalette::PlaceholderText);
    m_since->setObjectName(QStringLiteral("revisionSince"));
    m_since->setAccessibleName(tr("Compared with"));
    m_tabs->setObjectName(QStringLiteral("revisionTabs"));
    m_carry->setObjectName(QStringLiteral("revisionCarry"));
    m_carry->setChecked(true);
    m_message->setObjectName(QStringLiteral("revisionMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_note->setObjectName(QStringLiteral("revisionNote"));
    m_note->setAutoDefault(false);
    m_take->setObjectName(QStringLiteral("revisionTake"));
    m_take->setDefault(true);
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    m_tabs->addTab(m_changes, tr("&1  What it changes"));
    m_tabs->addTab(m_impacts, tr("&2  What that means for the bids"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_note, QDialogButtonBox::ActionRole);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    auto *top = new QHBoxLayout;
    top->addWidget(m_head, 1);
    top->addWidget(m_since);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(top);
    rows->addWidget(m_sums);
    rows->addWidget(m_tabs, 1);
    rows->addWidget(m_carry);
    rows->addWidget(m_message);
    rows->addWidget(buttons);
    resize(1120, 640);

    connect(m_since, &QComboBox::currentIndexChanged, this, &RevisionDialog::showBase);
    connect(m_carry, &QCheckBox::toggled, this, &RevisionDialog::compareAgain);
    connect(m_later, &QTimer::timeout, this, &RevisionDialog::weigh);
    connect(&m_impacts->model(), &ImpactModel::chosenChanged, this, &RevisionDialog::showButton);
    connect(m_note, &QPushButton::clicked, this, &RevisionDialog::writeNote);
    connect(m_take, &QPushButton::clicked, this, &RevisionDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // The window's own message bar is behind this dialog.
    connect(&m_store, &WorkspaceStore::failed, this, [this](const Error &error) {
        m_message->setText(error.message);
        m_message->show();
    });
    compareAll();
    weigh();
    const Bid *current = m_store.workspace().bid(m_store.currentBid());
    if (current && !isOn(*current, *m_newer))
        m_impacts->model().setChosen({current->id});
    showBase();
    showButton();
    m_changes->setFocus();
}

// With what the bid would come to stand on: what goes along is no change.
void RevisionDialog::compare(RevisionModel &model, const Bid &bid) const
{
    model.compare(revisionOf(m_store, bid), m_carry->isChecked()
                                                ? carriedRevision(m_store, bid, m_json, m_newer, {}).catalogue
                                                : m_newer);
}

void RevisionDialog::compareAgain()
{
    for (qsizetype i = 0; i < m_models.size(); ++i)
        if (const Bid *bid = m_store.workspace().bid(m_compared.at(i)))
            compare(*m_models.at(i), *bid);
    showBase();
    m_later->start();
}

// Bids may stand on several revisions; each is compared with the newer one.
void RevisionDialog::compareAll()
{
    QSet<QString> seen;
    const Bid *current = m_store.workspace().bid(m_store.currentBid());
    const auto add = [&](const Bid &bid) {
        const QString name = bid.catalogueId + u' ' + bid.catalogueRevision;
        if (isOn(bid, *m_newer) || bid.archived || seen.contains(name))
            return;
        seen.insert(name);
        auto *model = new RevisionModel(m_phrases.language(), this);
        compare(*model, bid);
        connect(model, &RevisionModel::movedChanged, m_later, qOverload<>(&QTimer::start));
        m_models.append(model);
        m_compared.append(bid.id);
        m_since->addItem(tr("Compared with %1").arg(bid.catalogueRevision));
    };
    if (current)
        add(*current);
    for (const Bid &bid : m_store.workspace().table<Bid>())
        add(bid);
    m_since->setVisible(m_models.size() > 1);
    m_tabs->setTabEnabled(1, !m_models.isEmpty());
}

void RevisionDialog::showBase()
{
    if (m_models.isEmpty()) {
        const auto *kept = m_store.workspace().find<CatalogueCopy>({m_newer->id, m_newer->revision});
        const std::shared_ptr<const Catalogue> known = kept ? m_store.catalogueOf(*kept) : nullptr;
        m_head->setText(known && !catalogueDiff(*known, *m_newer).isEmpty()
                            ? tr("The workspace keeps another catalogue as %1. Give this one a revision of "
                                 "its own.")
                                  .arg(m_newer->revision)
                            : tr("All bids use %1 already.").arg(m_newer->revision));
        m_tabs->setEnabled(false);
        m_note->setEnabled(false);
        m_take->setEnabled(false);
        return;
    }
    RevisionModel *model = m_models.at(std::max(0, m_since->currentIndex()));
    m_changes->setModel(model);
    showHead();
}

void RevisionDialog::showHead()
{
    RevisionModel *model = m_models.at(std::max(0, m_since->currentIndex()));
    //: revisions of a catalogue
    m_head->setText(tr("From %1 to %2").arg(model->before().revision, m_newer->revision));
    QStringList parts;
    for (const ChangeAspect aspect : allChangeAspects)
        if (const int count = model->count(aspect); count > 0)
            parts.append(
                QStringLiteral("%1 %2 %3").arg(symbolOf(aspect)).arg(count).arg(nameOf(aspect, m_phrases)));
    if (model->suggested() > 0)
        parts.append(tr("%1 of %2 moves ticked").arg(model->moved().size()).arg(model->suggested()));
    m_sums->setText(parts.isEmpty() ? tr("The two say the same.") : parts.join(QStringLiteral("  ·  ")));
}

MovedIds RevisionDialog::moved() const
{
    MovedIds all;
    for (const RevisionModel *model : m_models)
        all.insert(model->moved());
    return all;
}

QList<BidImpact> RevisionDialog::impacts() const
{
    QList<BidImpact> impacts = impactsCarrying(m_store, m_json, m_newer, moved());
    if (!m_carry->isChecked()) {
        const QList<BidImpact> without = impactsOf(m_store, m_newer, moved());
        for (BidImpact &one : impacts)
            for (const BidImpact &plain : without)
                if (plain.bid.id == one.bid.id)
                    one.impact = plain.impact;
    }
    impacts.removeIf([this](const BidImpact &one) { return isOn(one.bid, *m_newer); });
    return impacts;
}

void RevisionDialog::weigh()
{
    m_impacts->setCarried(m_carry->isChecked());
    m_impacts->model().setImpacts(impacts());
    showButton();
    if (!m_models.isEmpty())
        showHead();
}

void RevisionDialog::showButton()
{
    const int count = static_cast<int>(m_impacts->model().chosen().size());
    qsizetype carried = 0, lost = 0;
    for (const BidImpact &one : m_impacts->model().impacts()) {
        if (!m_impacts->model().chosen().contains(one.bid.id))
            continue;
        carried += one.own.carried.size();
        lost += one.own.lost.size();
    }
    m_carry->setVisible(carried + lost > 0);
    m_carry->setEnabled(carried > 0);
    m_carry->setText(tr("Take &what is your own along: %1 of %2 imported, changed or confirmed statements",
                        "for the ticked bids")
                         .arg(carried)
                         .arg(carried + lost));
    m_take->setText(count == 0 ? tr("&Keep it, use it in no bid") : tr("&Use it in %n bid(s)", "", count));
}

void RevisionDialog::take()
{
    m_message->hide();
    const QList<BidId> bids = m_impacts->model().chosen();
    if (m_carry->isChecked() ? upgradeCarrying(m_store, bids, m_json, moved())
                             : m_store.upgrade(bids, m_json, moved()))
        accept();
}

void RevisionDialog::writeNote()
{
    const RevisionModel *model = m_models.at(std::max(0, m_since->currentIndex()));
    const QString name =
        tr("Change note %1.pdf", "proposed file name").arg(QString(m_newer->revision).replace(u'/', u'-'));
    QString path = m_prompts.saveFile(this, tr("Save change note"),
                                      QFileInfo(m_store.path()).absoluteDir().filePath(name));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    const Phrases phrases = Phrases::in(m_phrases.language());
    const Report note =
        changeNoteOf(model->before(), *m_newer, model->changes(), impacts(), m_store.workspace().vendorName(),
                     phrases, QDateTime(m_store.today(), QTime::currentTime()));
    const Status written = writeStatusReport(note, m_store.picture(), phrases, path);
    m_message->setText(written ? tr("The change note is in %1.").arg(QDir::toNativeSeparators(path))
                               : written.error().message);
    m_message->show();
}

} // namespace kravkort

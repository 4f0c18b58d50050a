// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencemenu.h"

#include "ui/display.h"
#include "ui/evidence/criteriadialog.h"
#include "ui/evidence/evidencedesk.h"
#include "ui/evidence/evidencewords.h"
#include "ui/evidence/expirydialog.h"
#include "ui/window/prompts.h"

#include <QCoreApplication>
#include <QMenu>

namespace kravkort {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::EvidenceMenu)
};

template<class Do>
QAction *add(QMenu &menu, const char *name, const QString &text, Do what)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    QObject::connect(action, &QAction::triggered, &menu, what);
    return action;
}

} // namespace

void fillEvidenceMenu(QMenu &menu, EvidenceDesk &desk, const Display &display, const EvidenceItem &item,
                      QWidget *window)
{
    EvidenceDesk *const to = &desk;
    add(menu, "evidenceOpen", Texts::tr("&Open"), [to, item] { to->open(item); });
    if (item.isFile()) {
        add(menu, "evidenceSave", Texts::tr("&Save a copy…"),
            [to, item] { to->saveFile(item.versions.first()); });
        menu.addSeparator();
        add(menu, "evidenceNewVersion", Texts::tr("&Newer version…"),
            [to, item] { to->chooseVersion(item.evidence.id); });
        QMenu *older = menu.addMenu(Texts::tr("Older &versions"));
        older->setObjectName(QStringLiteral("evidenceOlder"));
        older->setEnabled(item.versions.size() > 1);
        for (const EvidenceFile &file : item.versions.mid(1)) {
            QMenu *version = older->addMenu(versionText(file, display.language()));
            add(*version, "evidenceOpenOlder", Texts::tr("&Open"), [to, file] { to->openFile(file); });
            add(*version, "evidenceSaveOlder", Texts::tr("&Save a copy…"),
                [to, file] { to->saveFile(file); });
        }
    } else {
        menu.addSeparator();
        add(menu, "evidenceChangeLink", Texts::tr("Change the &address…"),
            [to, item, window] { askForLink(*to, item, window); });
    }
    menu.addSeparator();
    add(menu, "evidenceExpiry", Texts::tr("&Expires…"),
        [to, item, window] { askForExpiry(*to, {item}, window); });
    add(menu, "evidenceRename", Texts::tr("&Rename…"),
        [to, item, window] { askForTitle(*to, item, window); });
    add(menu, "evidenceUses", Texts::tr("What it &proves…"),
        [to, item, window, &display] { askForUses(*to, display, item, window); });
}

void askForExpiry(EvidenceDesk &desk, const QList<EvidenceItem> &items, QWidget *window)
{
    if (items.isEmpty())
        return;
    ExpiryDialog dialog(items.first().evidence.expires, desk.store().today(), window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QList<EvidenceId> ids;
    for (const EvidenceItem &item : items)
        ids.append(item.evidence.id);
    setExpiry(desk.store(), ids, dialog.date());
}

void askForUses(EvidenceDesk &desk, const Display &display, const EvidenceItem &item, QWidget *window)
{
    const EvidenceTarget shown = desk.target({});
    QList<CriterionId> proven;
    for (const EvidenceUse &use : item.uses)
        if (use.solution == shown.solution)
            proven.append(use.criterion);
    CriteriaDialog dialog(desk.store().picture(), proven, display.language(), window);
    dialog.setWindowTitle(Texts::tr("What “%1” proves").arg(item.evidence.title));
    if (dialog.exec() == QDialog::Accepted)
        setUses(desk.store(), item.evidence.id, desk.target(dialog.ticked()));
}

void askForTitle(EvidenceDesk &desk, const EvidenceItem &item, QWidget *window)
{
    if (const auto title = desk.prompts().askText(window, Texts::tr("Rename the evidence"),
                                                  Texts::tr("Title"), item.evidence.title))
        renameEvidence(desk.store(), item.evidence.id, *title);
}

void askForLink(EvidenceDesk &desk, const EvidenceItem &item, QWidget *window)
{
    if (const auto link = desk.prompts().askText(window, Texts::tr("Change the address"),
                                                 Texts::tr("Address"), item.evidence.link))
        changeLink(desk.store(), item.evidence.id, *link);
}

} // namespace kravkort

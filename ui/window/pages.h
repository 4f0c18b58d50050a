// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace kravkort {

class Display;
class EvidenceDesk;
class Focus;
class WorkspaceStore;
struct Prompts;

// What a page may lean on. All of it outlives the page.
struct PageGround
{
    WorkspaceStore &store;
    Focus &focus;
    Display &display;
    const Prompts &prompts;
    EvidenceDesk &evidence;
};

// One page of an open workspace: a tab, an entry in the View menu and a key. The order of the tabs is that of
// pages().
struct PageKind
{
    const char *action;     // objectName of its entry in the View menu
    const char *keys;       // portable text of the shortcut
    QString (*tabTitle)();  // in the shown language
    QString (*menuTitle)(); // the same with its access key
    QWidget *(*make)(const PageGround &ground, QWidget *parent);
};

const QList<PageKind> &pages();
// The place of the page with this action in pages(); a name that none has is a bug.
int pageWith(const char *action);

} // namespace kravkort

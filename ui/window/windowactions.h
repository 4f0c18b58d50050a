// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/mainwindow.h"

namespace kravkort {

// The window's actions and menus, made once; their texts are set again with each language.
struct MainWindow::Actions
{
    QMenu *file, *edit, *view, *bid, *catalogue, *help, *recent, *language;
    QAction *newFile, *openFile, *fromJson, *sample, *copy, *report, *exchange, *pack, *answersBack,
        *checkCatalogue, *newerCatalogue, *closeFile, *quit;
    QAction *undo, *redo, *find, *findRequirement, *quickEntry, *evidence, *pasteEvidence, *author;
    QAction *asOf, *inspector, *danish, *english;
    QList<QAction *> pages; // in the order of kravkort::pages()
    QAction *about;
    QAction *meetings, *resume;
    BidActions *bids;
    CatalogueActions *catalogues;
    MeetingRoom *room;
};

} // namespace kravkort

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;
class QWidget;

namespace kravkort {

// Work that somebody waits for, off the GUI thread. What takes longer than one notices shows a small dialog
// with `what`, how far it is and Cancel; the window is painted meanwhile and takes no input. `work` is told
// how to tell its percentage (any thread; it may never do so) and how to see that it shall stop. Returns when
// the work has ended, so that it may hold what the caller holds; false where somebody has cancelled it.
using TellPercent = std::function<void(int percent)>;
using AskStop = std::function<bool()>;
bool awaited(QWidget *parent, const QString &title, const QString &what,
             const std::function<void(const TellPercent &tell, const AskStop &stopAsked)> &work);

} // namespace kravkort

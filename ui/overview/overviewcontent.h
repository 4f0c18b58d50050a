// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/chartcontent.h"

namespace kravkort {

class Display;
class ProgressHistory;
class WorkspaceStore;

// What the cards of the overview show of the current bid, at the moment of the call.
ChartContent progressContent(const WorkspaceStore &store, ProgressHistory &history, const Display &display);
ChartContent statusContent(const WorkspaceStore &store, const Display &display);
ChartContent packageContent(const WorkspaceStore &store, const Display &display);
ChartContent readinessContent(const WorkspaceStore &store, const Display &display);
ChartContent ownerContent(const WorkspaceStore &store, const Display &display);
ChartContent weekContent(const WorkspaceStore &store, const Display &display);
ChartContent groundContent(const WorkspaceStore &store, const Display &display);

// "Omsorg til Havnby Kommune · 25 November 2026 · catalogue 2026-11"
QString aboutContent(const WorkspaceStore &store, const Display &display);

} // namespace kravkort

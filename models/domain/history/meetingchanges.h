// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/changewords.h"
#include "models/domain/meeting/meetings.h"

namespace kravkort {

// How history names what belongs to a dialogue meeting, and what of it stands in one line.

QString subjectOf(const AgendaItem &row, const changewords::Speech &speech);
QString subjectOf(const ShownItem &row, const changewords::Speech &speech);
QString subjectOf(const MeetingPoint &row, const changewords::Speech &speech);
QString subjectOf(const MunicipalityView &row, const changewords::Speech &speech);
QString contentOf(const AgendaItem &row, const changewords::Speech &speech);
QString contentOf(const ShownItem &row, const changewords::Speech &speech);
QString contentOf(const MeetingPoint &row, const changewords::Speech &speech);
QString contentOf(const MunicipalityView &row, const changewords::Speech &speech);

} // namespace kravkort

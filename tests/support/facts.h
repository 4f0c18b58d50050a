// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"

#include <QMap>

namespace kravkort {

// Everything that is known of a bid, one named fact each, so that two engines can be held against each other.
using Facts = QMap<QString, QString>;

// The program's answer.
Facts factsOf(const Picture &picture);

// The facts in which they differ, one a line; empty where they agree.
QString difference(const Facts &ours, const Facts &theirs);

// How facts spell values.
QString shownNumber(double value);
QString shownCount(int met, int partly, int applicable);

} // namespace kravkort

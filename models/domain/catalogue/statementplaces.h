// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/catalogue/node.h"
#include "models/domain/catalogue/statementkind.h"

#include <optional>

namespace kravkort {

// Where the things and relations of a catalogue stand in the list that statementsOf() gives, so that what is
// counted by index needs no look-up by text.
class StatementPlaces
{
public:
    explicit StatementPlaces(const Catalogue &catalogue);

    int area(int index) const { return index; }
    int useCase(int index) const { return m_useCases.at(index); }
    int requirement(int useCase, int index) const { return m_useCases.at(useCase) + 1 + index; }
    int package(int index) const { return m_packages.at(index); }
    int membership(int package, int index) const { return m_packages.at(package) + 1 + index; }
    int integration(int index) const { return m_integrations + index; }
    int dependency(int index) const { return m_dependencies + index; }
    int criterion(int index) const { return m_criteria + index; }
    int count() const { return m_count; }

private:
    QList<int> m_useCases;
    QList<int> m_packages;
    int m_integrations = 0;
    int m_dependencies = 0;
    int m_criteria = 0;
    int m_count = 0;
};

// Do both list the same things in the same order, so that an index into one is an index into the other?
// Whatever they say of them.
bool listsTheSame(const Catalogue &a, const Catalogue &b);

// What each statement stands on, in the order of statementsOf(). Valid as long as the catalogue stays as it
// is.
QList<const Ground *> groundsOf(const Catalogue &catalogue);
QList<Ground *> groundsOf(Catalogue &catalogue);

// What the catalogue says of the thing itself; nothing of the general terms.
std::optional<StatementKey> statementOf(const NodeRef &node);

} // namespace kravkort

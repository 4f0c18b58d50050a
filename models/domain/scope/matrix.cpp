// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope/matrix.h"

#include "models/domain/catalogue/readingorder.h"
#include "models/domain/decisions/outlook.h"
#include "models/domain/scope/beneath.h"
#include "models/domain/scope/seriation.h"

#include <algorithm>
#include <numeric>

namespace kravkort {

namespace {

QList<int> membersOf(const Package &package)
{
    QList<int> members;
    for (const Membership &member : package.members)
        members.append(member.integration);
    return members;
}

QList<Start> startsOf(const Package &package)
{
    QList<Start> starts;
    for (const Membership &member : package.members)
        starts.append({member.integration, member.ground.basis});
    return starts;
}

// The columns that a row is related to, sorted.
QList<int> relatedTo(const Picture &picture, MatrixKind kind, int row)
{
    const Catalogue &c = *picture.catalogue;
    QList<int> related;
    if (kind == MatrixKind::UseCasesByPackages) {
        for (const Requirement &requirement : c.useCases.at(row).requirements)
            related.append(requirement.package);
        std::sort(related.begin(), related.end());
        related.erase(std::unique(related.begin(), related.end()), related.end());
        return related;
    }
    const auto reached = reachedFrom(c, picture.selection, startsOf(c.packages.at(row)));
    for (int i = 0; i < reached.size(); ++i)
        if (reached.at(i))
            related.append(i);
    return related;
}

QList<int> upTo(qsizetype count)
{
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

QList<int> inOrderOfCode(const Catalogue &c, const QList<int> &things, NodeKind kind)
{
    return kind == NodeKind::UseCase   ? inReadingOrder(c.useCases, things)
           : kind == NodeKind::Package ? inReadingOrder(c.packages, things)
                                       : inReadingOrder(c.integrations, things);
}

template<class NodeOf>
void sortByOpenWork(const Picture &picture, QList<int> &things, NodeOf nodeOf)
{
    QHash<int, int> open;
    for (const int thing : std::as_const(things))
        open.insert(thing, openWorkOf(picture, nodeOf(thing)));
    std::stable_sort(things.begin(), things.end(),
                     [&](int a, int b) { return open.value(a) > open.value(b); });
}

QList<int> bySimilarity(const QList<int> &things, const QList<QList<int>> &sets)
{
    QList<int> sorted;
    for (const int place : seriated(sets))
        sorted.append(things.at(place));
    return sorted;
}

void sortBySimilarity(const Picture &picture, MatrixKind kind, MatrixLines &lines)
{
    QList<QList<int>> ofRows, ofColumns(lines.columns.size());
    QHash<int, int> columnAt;
    for (int column = 0; column < lines.columns.size(); ++column)
        columnAt.insert(lines.columns.at(column), column);
    for (int row = 0; row < lines.rows.size(); ++row) {
        ofRows.append(relatedTo(picture, kind, lines.rows.at(row)));
        for (const int column : std::as_const(ofRows.last()))
            ofColumns[columnAt.value(column)].append(row);
    }
    lines = {bySimilarity(lines.rows, ofRows), bySimilarity(lines.columns, ofColumns)};
}

MatrixCell requirementCell(const Picture &picture, int useCase, int package)
{
    const Catalogue &c = *picture.catalogue;
    MatrixCell cell;
    QList<int> pulled;
    for (const Requirement &requirement : c.useCases.at(useCase).requirements) {
        if (requirement.package != package)
            continue;
        const Basis basis = requirement.ground.basis;
        cell.basis = cell.related ? weaker(cell.basis, basis) : basis;
        cell.related = true;
        cell.strength = std::max(cell.strength, requirement.strength);
        cell.inBid =
            cell.inBid || (picture.selection.chosen.at(useCase) && inForce(picture.selection, requirement));
        pulled += requirement.only ? *requirement.only : membersOf(c.packages.at(package));
    }
    if (cell.related)
        cell.tally = tallyBeneath(picture, package, pulled);
    return cell;
}

MatrixCell integrationCell(const Picture &picture, int package, int integration)
{
    const Catalogue &c = *picture.catalogue;
    const QList<Start> starts = startsOf(c.packages.at(package));
    const std::optional<Basis> basis = reachedFrom(c, picture.selection, starts).at(integration);
    if (!basis)
        return {};
    MatrixCell cell;
    cell.related = true;
    cell.basis = *basis;
    QList<Start> pulled;
    for (const Membership &member : c.packages.at(package).members) {
        if (member.integration == integration && member.role == Role::Business)
            cell.role = Role::Business;
        if (picture.scope.integrations.at(member.integration).packages.contains(package))
            pulled.append({member.integration, Basis::Confirmed});
    }
    const IntegrationScope &scope = picture.scope.integrations.at(integration);
    cell.strength = scope.strength;
    cell.inBid = scope.inScope && reachedFrom(c, picture.selection, pulled).at(integration).has_value();
    cell.tally = tallyBeneath(picture, -1, {integration});
    return cell;
}

} // namespace

NodeRef matrixRow(const Catalogue &catalogue, MatrixKind kind, int row)
{
    return kind == MatrixKind::UseCasesByPackages ? useCaseNode(catalogue, row) : packageNode(catalogue, row);
}

NodeRef matrixColumn(const Catalogue &catalogue, MatrixKind kind, int column)
{
    return kind == MatrixKind::UseCasesByPackages ? packageNode(catalogue, column)
                                                  : integrationNode(catalogue, column);
}

int openWorkOf(const Picture &picture, const NodeRef &node)
{
    const Catalogue &c = *picture.catalogue;
    const int index = indexOf(c, node);
    if (index < 0)
        return 0;
    switch (node.kind) {
    case NodeKind::UseCase:
        return outlookOf(c, picture.outcomes, index).openCriteria;
    case NodeKind::Package:
        return tallyBeneath(picture, index, membersOf(c.packages.at(index))).open();
    case NodeKind::Integration:
        return tallyBeneath(picture, -1, {index}).open();
    default:
        return 0;
    }
}

MatrixLines linesOf(const Picture &picture, const MatrixShape &shape)
{
    const Catalogue &c = *picture.catalogue;
    const bool useCases = shape.kind == MatrixKind::UseCasesByPackages;
    const bool all = shape.extent == MatrixExtent::Catalogue;
    MatrixLines lines;
    lines.rows = upTo(useCases ? c.useCases.size() : c.packages.size());
    lines.columns = upTo(useCases ? c.packages.size() : c.integrations.size());
    if (!all) {
        lines.rows.removeIf([&](int row) {
            return useCases ? !picture.selection.chosen.at(row) : !picture.scope.packages.at(row).required;
        });
        QList<bool> met(lines.columns.size(), false);
        for (const int row : std::as_const(lines.rows))
            for (const int column : relatedTo(picture, shape.kind, row))
                met[column] = true;
        lines.columns.removeIf([&](int column) { return !met.at(column); });
    }
    lines.rows = inOrderOfCode(c, lines.rows, useCases ? NodeKind::UseCase : NodeKind::Package);
    lines.columns = inOrderOfCode(c, lines.columns, useCases ? NodeKind::Package : NodeKind::Integration);
    if (shape.order == MatrixOrder::OpenWork) {
        sortByOpenWork(picture, lines.rows, [&](int row) { return matrixRow(c, shape.kind, row); });
        sortByOpenWork(picture, lines.columns,
                       [&](int column) { return matrixColumn(c, shape.kind, column); });
    } else if (shape.order == MatrixOrder::Similarity) {
        sortBySimilarity(picture, shape.kind, lines);
    }
    return lines;
}

MatrixCell cellOf(const Picture &picture, MatrixKind kind, int row, int column)
{
    return kind == MatrixKind::UseCasesByPackages ? requirementCell(picture, row, column)
                                                  : integrationCell(picture, row, column);
}

} // namespace kravkort

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

namespace kravkort {

// A catalogue as flat tables of texts, as a person would write it down. Every test catalogue begins as one,
// is written as a file and read by the program's own reader.
struct PlainCatalogue
{
    struct Requirement
    {
        QString package;
        bool mandatory = true;
        std::optional<QStringList> only;
    };
    struct UseCase
    {
        QString id;
        QString area;
        QList<Requirement> requirements;
    };
    struct Member
    {
        QString integration;
        bool business = true;
    };
    struct Package
    {
        QString id;
        QList<Member> members;
    };
    struct Need
    {
        QString from;
        QString to;
        QString kind = QStringLiteral("must");
    };
    struct Criterion
    {
        QString id;
        QString owner; // a package, an integration or GV
        QString responsible = QStringLiteral("vendor");
        QString basis = QStringLiteral("published");
    };

    QStringList areas;
    QList<UseCase> useCases;
    QList<Package> packages;
    QStringList integrations;
    QList<Need> needs;
    QList<Criterion> criteria;
    QHash<QString, double> efforts; // likely hours by integration, for those that have any

    const Package &package(const QString &id) const;
    QByteArray json() const;
    // The catalogue that the program's reader makes of json(); a fault in it is a bug in the test.
    std::shared_ptr<const Catalogue> read() const;
};

// From lines such as these; integrations need no line of their own.
//
//   usecase Y1 U1 requires P1! P2? P3!(A,B)     in area Y1; ! mandatory, ? supplementary, (only these)
//   package P1 holds A ~B                       ~ in the role of a prerequisite
//   A needs B C? D~                             must, ? conditional, ~ companion
//   A asks A-1 A-2/municipality A-3/both/assumed
//   GV asks GV-1                                general terms
PlainCatalogue plainCatalogue(const QString &lines);

} // namespace kravkort

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/report/report.h"
#include "models/domain/workspace/edit.h"
#include "models/exchange/cataloguereader.h"

#include <QFile>

#include <array>

namespace kravkort {

// A bid on the shipped catalogue with answers in every state, for tests of reports. Each inner field carries
// its mark, so that a leak can be seen.
struct ReportCase
{
    std::shared_ptr<const Catalogue> catalogue;
    Workspace workspace;
    BidId bid{QStringLiteral("bid")};
    SolutionId solution{QStringLiteral("solution")};
    QDateTime now{QDate(2026, 11, 24), QTime(9, 30)};

    static constexpr std::array marks{"OWNERMARK", "NOTEMARK", "REASONMARK", "EVIDENCEMARK", "4711"};

    ReportCase()
    {
        QFile file(QStringLiteral(":/catalogue/ski-02.19-2023.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The built-in catalogue is missing");
        catalogue = std::make_shared<const Catalogue>(readCatalogue(file.readAll()).value());
        put(Vendor{QStringLiteral("Nordlys Fagsystemer ApS")});
        put(Solution{solution, QStringLiteral("Nordlys Sag"), {}, false});
        put(Bid{bid,
                solution,
                QStringLiteral("Ydelsesområde 26 til Østerå Kommune"),
                catalogue->id,
                catalogue->revision,
                QDate(2027, 8, 1),
                {QStringLiteral("Østerå Kommune"), QStringLiteral("Ægholm Kommune")},
                false});
    }

    template<class T>
    void put(const T &row)
    {
        workspace = applied(workspace, Edit{{}, {Step{std::nullopt, Row(row)}}});
    }

    void choose(const QString &area, int atMost = 100)
    {
        for (const UseCase &useCase : catalogue->useCases)
            if (useCase.id.code.startsWith(area) && atMost-- > 0)
                put(Choice{bid, useCase.id});
    }

    void answerAll()
    {
        int n = 0;
        for (const Criterion &criterion : catalogue->criteria) {
            Answer answer;
            answer.solution = solution;
            answer.criterion = criterion.id;
            answer.outcome = allOutcomes[size_t(n % 7) < 3 ? 1 : size_t(n % 5)];
            answer.work = allWorks[size_t(n % 4)];
            answer.owner = QStringLiteral("OWNERMARK");
            answer.note = n % 3 ? QString() : QStringLiteral("NOTEMARK: tal med driften først.");
            answer.reason = QStringLiteral("REASONMARK");
            if (n % 4 == 0)
                answer.estimate = 4711;
            if (n % 2 == 0)
                answer.due = QDate(2026, 11, 1).addDays(n);
            put(answer);
            ++n;
        }
        const EvidenceId evidence{QStringLiteral("evidence")};
        put(Evidence{evidence, QStringLiteral("EVIDENCEMARK"),
                     QStringLiteral("https://example.org/EVIDENCEMARK")});
        for (const Criterion &criterion : catalogue->criteria)
            put(EvidenceUse{evidence, solution, criterion.id});
    }

    Picture picture() const { return derive(catalogue, workspace, bid, now.date()); }
    Report report(ReportProfile profile, const Phrases &phrases) const
    {
        return reportOf(picture(), workspace, profile, phrases, now);
    }
};

} // namespace kravkort

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

#include "ui/basis/basispage.h"
#include "ui/claims/claimspage.h"
#include "ui/decisions/decisionspage.h"
#include "ui/graph/graphpage.h"
#include "ui/history/historypage.h"
#include "ui/matrix/matrixpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/requirements/requirementspage.h"

#include <QCoreApplication>

#include <algorithm>

namespace kravkort {

namespace {

class Titles
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::Pages)
};

template<class Page>
QWidget *make(const PageGround &ground, QWidget *parent)
{
    return new Page(ground.store, ground.focus, ground.display, parent);
}

template<class Page>
QWidget *makePrompting(const PageGround &ground, QWidget *parent)
{
    return new Page(ground.store, ground.focus, ground.display, ground.prompts, parent);
}

QWidget *makeRequirements(const PageGround &ground, QWidget *parent)
{
    return new RequirementsPage(ground.store, ground.focus, ground.display, ground.prompts, ground.evidence,
                                parent);
}

QWidget *makeGraph(const PageGround &ground, QWidget *parent)
{
    return new GraphPage(ground.store, ground.focus, ground.display, parent, ground.prompts);
}

QWidget *makeHistory(const PageGround &ground, QWidget *parent)
{
    return new HistoryPage(ground.store, ground.focus, ground.display, ground.prompts, parent);
}

} // namespace

const QList<PageKind> &pages()
{
    static const QList<PageKind> all{
        {"actionRequirements", "Ctrl+1", [] { return Titles::tr("Requirements"); },
         [] { return Titles::tr("&Requirements"); }, makeRequirements},
        {"actionGraph", "Ctrl+2", [] { return Titles::tr("Graph"); }, [] { return Titles::tr("&Graph"); },
         makeGraph},
        {"actionMatrix", "Ctrl+4", [] { return Titles::tr("Matrix"); }, [] { return Titles::tr("&Matrix"); },
         make<MatrixPage>},
        {"actionOverview", "Ctrl+3", [] { return Titles::tr("Overview"); },
         [] { return Titles::tr("&Overview"); }, makePrompting<OverviewPage>},
        {"actionDecisions", "Ctrl+5", [] { return Titles::tr("Decisions"); },
         [] { return Titles::tr("&Decisions"); }, make<DecisionsPage>},
        {"actionClaims", "Ctrl+6", [] { return Titles::tr("Claims check"); },
         [] { return Titles::tr("Claims &check"); }, makePrompting<ClaimsPage>},
        {"actionHistory", "Ctrl+7", [] { return Titles::tr("History"); },
         [] { return Titles::tr("&History"); }, makeHistory},
        {"actionBasis", "Ctrl+8", [] { return Titles::tr("Basis"); }, [] { return Titles::tr("&Basis"); },
         makePrompting<BasisPage>},
    };
    return all;
}

int pageWith(const char *action)
{
    const QList<PageKind> &all = pages();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const PageKind &page) { return qstrcmp(page.action, action) == 0; });
    Q_ASSERT(found != all.cend());
    return static_cast<int>(found - all.cbegin());
}

} // namespace kravkort

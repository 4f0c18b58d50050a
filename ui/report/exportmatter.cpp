// SPDX-License-Identifier: GPL-3.0-or-later
// What ExportDialog writes: the report that its choices stand for.
#include "models/store/reportverbs.h"
#include "ui/moments/momentchoice.h"
#include "ui/report/exportdialog.h"
#include "ui/report/profilebox.h"

#include <QComboBox>
#include <QLabel>

namespace kravkort {

const Picture &ExportDialog::picture() const
{
    return m_moment ? m_moment->picture : m_store.picture();
}

QDate ExportDialog::day() const
{
    return m_moment ? m_moment->picture.today : m_store.today();
}

void ExportDialog::compare()
{
    m_before.reset();
    m_outcome->clear();
    if (!m_compared->isNothing()) {
        Result<BidMoment> before = m_compared->moment();
        if (before)
            m_before = std::move(before).value();
        else
            showError(before.error());
    }
    m_soon.start();
}

std::function<Report()> ExportDialog::maker()
{
    Result<ReportRequest> request = reportRequest(m_store, m_store.currentBid(), m_profile->plan(),
                                                  m_sinceDay, m_moment ? &*m_moment : nullptr);
    if (!request) {
        showError(request.error());
        return {};
    }
    const QDateTime now(m_store.today(), QTime::currentTime());
    BidMoment reported =
        m_moment.value_or(BidMoment{BidMoment::Kind::Now, now, {}, {}, m_store.workspace(), picture()});
    return [reported = std::move(reported), before = m_before, request = std::move(request).value(),
            phrases = Phrases::in(language())] {
        ReportRequest asked = request;
        if (before)
            asked.comparison = comparisonOf(*before, reported, asked.plan.ceiling, phrases);
        return reportOf(reported.picture, reported.workspace, asked, phrases, reported.at.toLocalTime());
    };
}

QStringList ExportDialog::edition() const
{
    const Phrases phrases = Phrases::in(language());
    const ReportPlan plan = m_profile->plan();
    // What the house calls a profile of its own is nobody else's.
    const bool own = !plan.name.isEmpty() && plan.ceiling != ReportProfile::Municipality;
    const bool isFinal = reportSetup(m_store).details.isFinal;
    return {own ? plan.name : nameOf(plan.ceiling, phrases),
            isFinal ? phrases("Report", QT_TRANSLATE_NOOP("Report", "FINAL"))
                    : phrases("Report", QT_TRANSLATE_NOOP("Report", "DRAFT"))};
}

Language ExportDialog::language() const
{
    return m_language->currentIndex() == 0 ? Language::Danish : Language::English;
}

ReportFormat ExportDialog::format() const
{
    return m_format->currentIndex() == 1 ? ReportFormat::Html : ReportFormat::Pdf;
}

} // namespace kravkort

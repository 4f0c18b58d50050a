// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/packcommand.h"

#include "app/console.h"
#include "app/languages.h"
#include "app/workspaces.h"
#include "models/exchange/packcheck.h"
#include "models/store/freezeverbs.h"
#include "models/store/packing.h"
#include "ui/report/statusreport.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct PackCommand
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::PackCommand)
};

QString manifestLine(const QString &sha256)
{
    return PackCommand::tr("SHA-256 of the manifest: %1").arg(sha256) + QLatin1Char('\n');
}

} // namespace

int run(const PackBid &command)
{
    if (isSameFile(command.workspace, command.output))
        return complain(
            {Error::Kind::Usage, PackCommand::tr("--output: the pack must not replace the workspace"), {}});
    const Result<OpenBid> open = openBid(command.workspace, command.bid);
    if (!open)
        return complain(open.error());
    const Result<BidMoment> moment = momentNamed(*open->store, open->picture.bid, command.asOf);
    if (!moment)
        return complain(moment.error());
    const Phrases phrases = Phrases::in(command.language.value_or(systemLanguage()));
    const Report report =
        reportOf(moment->picture, moment->workspace, command.profile, phrases, moment->at.toLocalTime());
    const Result<QByteArray> pdf = statusReport(report, moment->picture, phrases, ReportFormat::Pdf);
    if (!pdf)
        return complain(pdf.error());
    const Result<QByteArray> html = statusReport(report, moment->picture, phrases, ReportFormat::Html);
    if (!html)
        return complain(html.error());
    const Result<QString> sha256 = writePack(
        *open->store, *moment, command.profile,
        {{QStringLiteral("report.pdf"), *pdf}, {QStringLiteral("report.html"), *html}}, command.output);
    return sha256 ? print(manifestLine(*sha256)) : complain(sha256.error());
}

int run(const VerifyPack &command)
{
    const Result<PackCheck> check = checkPack(command.pack);
    if (!check)
        return complain(check.error());
    QString text;
    for (const QString &finding : check->findings)
        text += oneLine(finding) + QLatin1Char('\n');
    if (check->findings.isEmpty())
        text += PackCommand::tr("The pack of “%1” holds.").arg(oneLine(check->title)) + QLatin1Char('\n') +
                manifestLine(check->sha256);
    const int printed = print(text);
    return printed == exitstatus::done && !check->findings.isEmpty() ? exitstatus::findings : printed;
}

} // namespace kravkort

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commonoptions.h"

#include "models/domain/workspace/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kravkort {

namespace {

// The sentences are in one place with those of the commands.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::CommandLine)
};

} // namespace

QString readLanguage(const Arguments &words, std::optional<Language> &language)
{
    if (!words.has("--language"))
        return {};
    const QString word = words.value("--language");
    if (word != QStringLiteral("da") && word != QStringLiteral("en"))
        return CommandLine::tr("--language: “%1” is not one of da, en").arg(word);
    language = word == QStringLiteral("da") ? Language::Danish : Language::English;
    return {};
}

QString readProfile(const Arguments &words, ReportProfile &profile)
{
    if (!words.has("--profile"))
        return {};
    const QString word = words.value("--profile");
    const auto found = fromWord<ReportProfile>(word);
    if (!found) {
        QStringList known;
        for (const ReportProfile one : allReportProfiles)
            known.append(wordOf(one));
        return CommandLine::tr("--profile: “%1” is not one of %2")
            .arg(word, known.join(QStringLiteral(", ")));
    }
    profile = *found;
    return {};
}

// A name that promises another program's file gets none of it.
QString readFormat(const Arguments &words, const QString &output, ReportFormat &format)
{
    const QString word =
        words.has("--format") ? words.value("--format") : QFileInfo(output).suffix().toLower();
    if (word == QStringLiteral("pdf"))
        format = ReportFormat::Pdf;
    else if (word == QStringLiteral("html") || (word == QStringLiteral("htm") && !words.has("--format")))
        format = ReportFormat::Html;
    else if (words.has("--format"))
        return CommandLine::tr("--format: “%1” is not one of pdf, html").arg(word);
    else
        return CommandLine::tr(
                   "--output: “%1” ends neither in .pdf nor in .html or .htm; with --format pdf or "
                   "--format html it may have any name")
            .arg(QFileInfo(output).fileName());
    return {};
}

} // namespace kravkort

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace kravkort {

Language systemLanguage(const QLocale &system)
{
    const QStringList languages = system.uiLanguages();
    return !languages.isEmpty() && QLocale(languages.first()).language() == QLocale::Danish
               ? Language::Danish
               : Language::English;
}

QString codeOf(Language language)
{
    return language == Language::Danish ? QStringLiteral("da") : QStringLiteral("en");
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_toolkit);
    QCoreApplication::removeTranslator(&m_own);
}

void Languages::use(Language language)
{
    // Dates and numbers follow the language, and are there before widgets hear of it.
    QLocale::setDefault(language == Language::Danish ? QLocale(QLocale::Danish, QLocale::Denmark)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_toolkit);
    QCoreApplication::removeTranslator(&m_own);
    // English needs none of the toolkit's, and a Danish one must not stay behind.
    if (language == Language::Danish &&
        m_toolkit.load(QStringLiteral("qtbase_da"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    if (m_own.load(QStringLiteral(":/i18n/kravkort_%1.qm").arg(codeOf(language))))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace kravkort

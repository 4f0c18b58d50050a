// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phrases.h"

#include <QCoreApplication>
#include <QTranslator>

namespace kravkort {

Phrases::Phrases(Language catalogueLanguage)
    : m_language(catalogueLanguage)
{
}

Phrases Phrases::in(Language language)
{
    Phrases phrases(language);
    const auto translator = std::make_shared<QTranslator>();
    if (translator->load(
            QStringLiteral(":/i18n/kravkort_%1.qm")
                .arg(language == Language::Danish ? QStringLiteral("da") : QStringLiteral("en"))))
        phrases.m_own = translator;
    return phrases;
}

QString Phrases::operator()(const char *context, const char *source, int n) const
{
    if (!m_own)
        return QCoreApplication::translate(context, source, nullptr, n);
    QString text = m_own->translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QStringLiteral("%n"), QString::number(n));
    return text;
}

} // namespace kravkort

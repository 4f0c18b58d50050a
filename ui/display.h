// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phrases.h"

#include <QObject>

namespace kravkort {

// The language that the program shows. Widgets set their own texts again on QEvent::LanguageChange, which
// follows when the application exchanges its translators; catalogue texts follow language(). Lives on the GUI
// thread.
class Display final : public QObject
{
    Q_OBJECT

public:
    explicit Display(Language language)
        : m_language(language)
    {
    }
    Language language() const { return m_language; }
    Phrases phrases() const { return Phrases(m_language); }
    void setLanguage(Language language)
    {
        if (language == m_language)
            return;
        m_language = language;
        emit languageChanged(language);
    }

signals:
    // The application exchanges translators on it, before any widget sees QEvent::LanguageChange.
    void languageChanged(kravkort::Language language);

private:
    Language m_language;
};

} // namespace kravkort

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"

#include <QLocale>
#include <QTranslator>

namespace kravkort {

// Danish where the system speaks it, English otherwise.
Language systemLanguage(const QLocale &system = QLocale::system());

QString codeOf(Language language); // "da", "en"

// The translators that the application has in use: the program's own and the toolkit's. Needs an application
// object; goes before it.
class Languages final
{
public:
    Languages() = default;
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    void use(Language language);

private:
    QTranslator m_own;
    QTranslator m_toolkit;
};

} // namespace kravkort

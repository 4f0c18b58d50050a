// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"

#include <QString>

#include <memory>

class QTranslator;

namespace kravkort {

// The program's own sentences in a chosen language, so that a Danish window can print an English report.
// Source texts are English and marked with QT_TRANSLATE_NOOP (QT_TRANSLATE_N_NOOP where they count). A value;
// any thread.
class Phrases
{
public:
    // In the language that the application shows at the moment of each call.
    explicit Phrases(Language catalogueLanguage);
    // Always in this language, whatever the application shows.
    static Phrases in(Language language);

    // %n in the text becomes `n`.
    QString operator()(const char *context, const char *source, int n = -1) const;
    // For catalogue texts, dates and numbers beside the phrases.
    Language language() const { return m_language; }

private:
    Language m_language;
    std::shared_ptr<const QTranslator> m_own;
};

} // namespace kravkort

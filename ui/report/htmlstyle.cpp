// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/htmlstyle.h"

#include "models/domain/workspace/answer.h"
#include "ui/theme.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kravkort {

namespace {

const char *const sheet = R"css(
*{box-sizing:border-box}
html{background:var(--ground);color:var(--text);font:100%/1.5 "Noto Sans",system-ui,"Segoe UI",sans-serif;
 -webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:68rem;padding:1.5rem 1.25rem 3rem;overflow-wrap:anywhere}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999em}
.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.5rem 1rem;z-index:1}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h1,h2,h3,h4{line-height:1.25;margin:2rem 0 .5rem;color:var(--accent);scroll-margin-top:1rem}
h1{font-size:2.25rem;color:var(--text);margin:.25rem 0}
h2{font-size:1.5rem;margin-top:3rem}
h3{font-size:1.15rem}
h4{font-size:1rem;color:var(--text)}
p{margin:.5rem 0}
.front{border-top:.35rem solid var(--accent);padding-top:1.5rem}
.front img{max-height:5rem;max-width:18rem;display:block;margin-bottom:1.5rem;background:#fff}
.kicker{color:var(--accent);font-weight:700;margin:0}
.subtitle,.quiet,.summary,small,figcaption{color:var(--quiet)}
.subtitle{font-size:1.1rem}
.quiet,.summary,small{font-size:.875rem}
small{display:block}
.state{float:right;border:2px solid var(--met);border-radius:.35rem;color:var(--met);font-weight:700;
 padding:.15rem .9rem}
.state.draft{border-color:var(--warning);color:var(--warning)}
.notice{background:var(--warningsoft);border-left:.25rem solid var(--warning);color:var(--warning);
 padding:.5rem .9rem}
.notice a{color:inherit}
dl.facts{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;margin:1.5rem 0;column-gap:1.5rem}
dl.facts dt,dl.facts dd{margin:0;padding:.35rem 0;border-bottom:1px solid var(--line)}
dl.facts dt{color:var(--quiet)}
dl.wide dt{color:inherit;font-weight:700}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;list-style:none;
 padding:0;margin:1.5rem 0}
.figures li{background:var(--card);padding:.6rem .9rem;border-bottom:.25rem solid var(--line)}
.figures strong{display:block;font-size:1.75rem;color:var(--accent);line-height:1.2}
.figures b{display:block;font-size:.875rem}
.scroll{overflow-x:auto;margin:.75rem 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;color:var(--quiet);font-size:.875rem;padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem .25rem;border-bottom:1px solid var(--line);
 min-width:4rem}
th{font-weight:inherit}
thead th{color:var(--quiet);font-weight:700;font-size:.8rem;border-bottom:2px solid var(--accent);
 vertical-align:bottom}
tr.group>*{background:var(--card);font-weight:700}
.n{text-align:right;font-variant-numeric:tabular-nums}
.fixed{font-family:"DejaVu Sans Mono",monospace;font-size:.75rem;word-break:break-all}
.bar{display:block;height:.35rem;background:var(--line);margin-top:.3rem;min-width:3rem}
.bar i{display:block;height:100%;background:var(--met)}
.chip{display:inline-block;border:1px solid currentColor;border-radius:.3rem;padding:0 .4rem;font-size:.8rem}
del{color:var(--notmet)}
ins{color:var(--accent);font-weight:700}
figure{margin:1rem 0 1.5rem}
figure svg{display:block;width:100%;height:auto}
figure.wide{overflow-x:auto}
figure.wide svg{min-width:60rem}
figcaption{margin:.25rem 0 .75rem}
details{margin:.5rem 0 1.5rem}
summary{cursor:pointer;color:var(--accent)}
nav ul{list-style:none;margin:0;padding:0 0 0 1.25rem}
nav>ul{padding:0}
nav>ul>li{margin:.4rem 0;font-weight:700}
nav ul ul{font-weight:400;columns:2;column-gap:2rem}
.matrix td{text-align:center;min-width:2.2rem;padding:.3rem}
.matrix thead th small{font-weight:400}
.matrix .strong{font-weight:700}
.matrix .out{color:var(--quiet)}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.75rem}
@media (max-width:40rem){nav ul ul{columns:1}h1{font-size:1.6rem}dl.facts{grid-template-columns:1fr}
 dl.facts dt{border:0;padding-bottom:0}}
@page{size:A4;margin:22mm 18mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:7.5pt}}
@media print{html{font-size:9pt}body{max-width:none;padding:0}.skip,details{display:none}
 .scroll,figure.wide{overflow:visible}figure.wide svg{min-width:0}
 thead{display:table-header-group}tr,figure,.figures,dl.facts>*{break-inside:avoid}
 h1,h2,h3,h4,caption,tr.group{break-after:avoid}.front{break-after:page}a{text-decoration:none}}
)css";

QString variables(const Theme &theme)
{
    const auto one = [](const char *name, const QColor &colour) {
        return QStringLiteral("--%1:%2;").arg(QString::fromLatin1(name), colour.name());
    };
    return QString(one("ground", theme.ground) + one("card", theme.card) + one("line", theme.line) +
                   one("text", theme.text) + one("quiet", theme.quiet) + one("accent", theme.accent) +
                   one("warning", theme.warning) + one("warningsoft", theme.warningSoft) +
                   one("met", theme.outcome(Outcome::Met)) + one("notmet", theme.outcome(Outcome::NotMet)) +
                   one("b0", theme.basis(Basis::Assumed)) + one("b1", theme.basis(Basis::Inferred)) +
                   one("b2", theme.basis(Basis::Published)) + one("b3", theme.basis(Basis::Confirmed)));
}

// The dark theme's colour that plays the part of a light one; of a mixed colour the same hue, as dark as that
// was light.
QColor darkened(const QColor &colour)
{
    const Theme light = lightTheme(), dark = darkTheme();
    const auto pairs = [](const Theme &theme) {
        QList<QColor> colours{theme.ground, theme.card,       theme.line,    theme.text,       theme.quiet,
                              theme.accent, theme.accentSoft, theme.warning, theme.warningSoft};
        for (const Outcome outcome : allOutcomes)
            colours.append(theme.outcome(outcome));
        for (const Basis basis : allBases)
            colours.append(theme.basis(basis));
        return colours;
    };
    const qsizetype known = pairs(light).indexOf(colour);
    if (known >= 0)
        return pairs(dark).at(known);
    float hue = 0, saturation = 0, lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    // Between the dark theme's ground and its text.
    return QColor::fromHslF(std::max(0.0f, hue), saturation, 0.12f + 0.78f * (1 - lightness));
}

QString recoloured(const HtmlFigures &figures)
{
    static const QRegularExpression colour(QStringLiteral("(fill|stroke)=\"(#[0-9a-f]{6})\""));
    QSet<QString> found;
    for (const QByteArray &figure : figures) {
        auto match = colour.globalMatch(QString::fromUtf8(figure));
        while (match.hasNext())
            found.insert(match.next().captured(2));
    }
    QStringList names(found.cbegin(), found.cend());
    names.sort();
    QString rules;
    for (const QString &name : names)
        for (const QString &property : {QStringLiteral("fill"), QStringLiteral("stroke")})
            rules +=
                QStringLiteral("svg [%1=\"%2\"]{%1:%3}").arg(property, name, darkened(QColor(name)).name());
    return rules;
}

} // namespace

QString htmlStyle(const HtmlFigures &figures)
{
    return QStringLiteral(":root{color-scheme:light dark;") + variables(lightTheme()) + u'}' +
           QStringLiteral("@media screen and (prefers-color-scheme:dark){:root{") + variables(darkTheme()) +
           u'}' + recoloured(figures) + u'}' + QString::fromLatin1(sheet);
}

} // namespace kravkort

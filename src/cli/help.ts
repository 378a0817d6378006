/** What « clausier --help » prints. */
export const HELP = `Clausier : vérifier un classeur de suivi des clauses sociales d'insertion et en tirer les bilans.

Usage : clausier <commande> <classeur.xlsx|.xlsm|.csv> [options]

Commandes
  colonnes   ce qui a été reconnu : feuilles, tableaux, colonnes, questions
  verifier   les anomalies, avec les heures que chacune met en jeu
  corriger   applique les corrections sûres dans une copie du classeur
  bilan      écrit un bilan par maître d'ouvrage et une synthèse dans une copie du classeur
  consolider réunit les classeurs d'un dossier : un compte par classeur et un bilan d'ensemble
  grille     écrit une grille de calcul des heures d'insertion, lot par lot (sans classeur)
  essayer    vérifie et dresse les bilans d'un exemple (ou de votre classeur) dans le dossier « sortie »

Options communes
  --json                      un document JSON sur la sortie standard, et rien d'autre
  --colonnes reponses.json    réponses aux colonnes douteuses (voir docs/ligne-de-commande.md)
  --parametres reglages.json  taux, coût horaire, base ETP… à utiliser
  -h, --help, --aide          cette aide
  -v, --version               la version

verifier
  --rapport sortie.xlsx       copie du classeur avec une feuille « Contrôle »

corriger
  -o, --sortie sortie.xlsx    classeur à écrire (sinon suivi-corrige.xlsx à côté de suivi.xlsx)
  --classe A|B                A les corrections sûres (par défaut), B celles que Clausier propose (répétable)
  --code TYP-02               seulement cette anomalie (répétable)
  --apercu                    dit ce qui serait changé, sans rien écrire

bilan
  -o, --sortie sortie.xlsx    classeur à écrire (sinon suivi-bilans.xlsx à côté de suivi.xlsx)
  --moa NOM                   seulement ce maître d'ouvrage (répétable)
  --du JJ/MM/AAAA             début de la période
  --au JJ/MM/AAAA             fin de la période
  --arrete-au JJ/MM/AAAA      date d'arrêt des données (sinon la fin de la période, ou aujourd'hui)
  --structure NOM             qui établit le bilan (un service, jamais une personne)
  --anru                      ajoute la feuille « Indicateurs ANRU »
  --pdf                       un PDF par feuille écrite, avec LibreOffice, dans « suivi-bilans-pdf »
  --detail                    avec --json : les lignes d'où vient chaque chiffre
  --apercu                    dit ce qui changerait dans les bilans déjà présents, sans rien écrire
  --conserver                 garde les bilans déjà présents et en crée d'autres à côté
  --parquet faits.parquet     les lignes comptées, sans aucun nom, pour DuckDB, Spark ou Trino
  --garder-saisies            garde ce que vous avez saisi par-dessus des chiffres des bilans

consolider <dossier>
  -o, --sortie region.xlsx    classeur à écrire (sinon region.xlsx)
  --du, --au, --arrete-au     comme pour bilan
  --parquet faits.parquet     comme pour bilan
  --fils N                    classeurs lus à la fois (sinon, autant que de processeurs)

grille
  -o, --sortie grille.xlsx    classeur à écrire (sinon grille.xlsx)

Code de sortie : 0 aucune anomalie bloquante, 1 des anomalies bloquantes (verifier)
ou un classeur qui n'est pas compté en entier (consolider),
2 le fichier ou la commande ne peut pas être utilisé,
3 les bilans sont écrits mais pas les PDF.

Le classeur d'origine n'est jamais modifié. Rien n'est envoyé sur Internet.
`;

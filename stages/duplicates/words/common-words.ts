/**
 * Weights of words: English words by the share of articles that have them, function words of other languages,
 * and all others by their length. Counted on WCXB's development articles (Foley 2026, CC BY 4.0) and on
 * English news of 2011 and 2012.
 */
import { stem } from './word-forms.ts'

/** Weight of a word that is not in the table: it is in fewer than one article in 128. */
const RAREST = 10
/**
 * An unknown word of this many letters gets the full weight, a shorter one less (Zipf 1935: short words are
 * common).
 */
const LONG = 8
/** Weight of an unknown word of at most three letters: without a table it is likely a function word. */
const SHORT = 2

/**
 * From this UTF-16 unit on a character is a syllable or a word (Chinese, Japanese, Korean) and counts as this
 * many letters.
 */
const SYLLABLES = 0x2e80
const LETTERS_A_SYLLABLE = 2

/**
 * By weight, from 0: the words in more than half of all articles. Each further list stands for half as many.
 */
const ENGLISH: readonly string[] = [
  `a about all also an and are as at be but by can for from has have how if in into is it like make more
   most need new not of on one or other out so some than that the their them these they this time to up we
   what when which while will with you your`,
  `across after always another any around available back based because been before being best better
   between both come cost could create data day different do does don't down during each easy end
   especially even every example experience few find first focus found free full get go good great had help
   here high however i important include including information it's its just keep key know last less level
   life long look looking made makes making many may means might much my needs next no now off offer offers
   often once only our over own part people process provide quality real research right said same see set
   should small specific start still such support system take that's then there think those three through
   too top two us use used using very want was way well were where whether who why without work world would
   year years you're`,
  `ability able above access according actually add added adding additional advanced against ai allow
   allowing allows almost along already among amount app approach area areas aren't ask attention average
   avoid away basic become behind below benefits beyond big bit body bring budget build building built
   business buy call called can't care case cases certain challenges change changes check choice choose
   choosing clear close comes common community companies company compared complete complex conditions
   consider content continue control core costs course creating critical current customer daily days deep
   depending design designed development did difference difficult digital directly doesn't doing done
   driven due e early easier easily effective efficient either energy enough ensure entire environment
   essential ever everyone everything exactly expect expensive explore extra face fact factors family far
   fast feature features feel final fit five focused follow following food form four friendly fully further
   future general getting give given gives global goal goals going google got group growing growth guide
   half hand handle hard having he health helps here's higher highly his home hours idea ideal impact
   improve includes increase individual industry insights instead isn't issues itself job keeping known
   large larger lead leading learn learning least let let's levels light likely limited line list little
   live local longer lot love low lower main maintain major manage management market matter me media
   medical meet mind model models modern money months move multiple must name natural needed never non
   number offering old online open option options order others overall particularly past pay per perfect
   performance person personal place plan planning plans platform platforms plus point popular possible
   post potential power practice practices price problem problems product products professional project
   provides providing public put questions quick quickly range rate rather reach read ready really reason
   recent recommend reduce regular related remember report require required requires resources result
   results review risk run running s save say scale second seen self sense service services several share
   short show shows side significant significantly similar simple simply since single six size smart social
   software solutions something sometimes source space speed standard started starting state stay step
   strong study style success sure systems takes taking team technology term test there's they're thing
   things though throughout times tips today together tool tools total track traditional training trust try
   turn type types typically under understand understanding unique until user users uses usually value
   variety various water ways we're we've website week what's whole wide within won't working works worth
   yet you'll you've yourself`,
  `accessible account accurate achieve act action active activities activity actual adapt addition
   additionally address adds adjust advantage advantages advice affect affordable again age ahead air align
   alone alternative although am american analysis analytics annual answer anyone anything anywhere apart
   application applications apply appropriate apps art article artificial asked aspects assess associated
   automatically automation aware b background bad balance base basics beautiful becomes becoming begin
   beginning behavior believe benefit biggest billion black blog book boost box brand brands break bringing
   brings broader businesses buying c calls came cannot capabilities carefully carry category cause center
   central challenge challenging chance changed changing charge children choices city class clean clearly
   click client clients cloud co code coffee collaboration collection color com combination comfort
   comfortable coming commercial commitment communication compare competitive completely complexity
   compliance components comprehensive computer concept concerns conclusion condition confidence connect
   connected connection considered considering consistent consistently consumer contact context continues
   country couple cover covered covers created creates creative cross crucial culture currently custom
   customers cut cutting d date deal decide decision decisions dedicated deeper deliver delivers delivery
   demand department depends depth despite detail detailed details determine develop developed developers
   developing device devices didn't direct discover disease dive dr drive driving drop dynamic earlier ease
   eat edge education effect effectively effects efficiency efficiently effort efforts elements else email
   emerging employees enable enables enabling encourage engage engagement engaging engine enhance enjoy
   ensures ensuring environments equipment established etc evaluate event events everyday evidence evolving
   examples excellent existing expectations expected experienced experiences expert expertise experts
   external extremely eye factor fall familiar faster favorite feedback feeling feels fees fewer field
   figure finally financial finding fine firm fits flexibility flexible flow focuses focusing forget forms
   forward foundation framework frequently fresh friends front fun function functionality functions g gain
   game generally generate generation gets giving goes government greater green ground groups grow guidance
   handling hands happen happy hardware head healthcare healthy heart heavy helpful helping her highest
   history hit hold homes hope hospital hot hour house huge human i'm i've ideas identify image images
   immediately importance impressive improved improvement improvements improving included increased
   increases increasing increasingly individuals informed infrastructure initial innovation innovative
   inside instance insurance integrate integrated integration intelligence interest interested interesting
   interface internal international internet invest investment involved involves issue items january
   journey k keeps kind knowing knowledge lack landscape language late later latest leads learned leave led
   left lets leverage lifestyle limit lines link links lives living location looks lose loss lost m machine
   maintaining maintenance majority manager managing manual marketing match materials matters maybe mean
   meaning measure meeting member members method methods mid middle million minimal minute minutes mix
   mobile moment monitor monitoring month monthly movement moving multi national nature navigate near
   nearly necessary network news nice night normal note notes nothing numbers offered office older ones
   ongoing operating operations opportunities opportunity optimize organization organizations original
   outcomes outside overwhelming page paid paper particular partner parts party path patients patterns
   paying perform period personalized phone physical pick picture piece places play plenty points policy
   poor position positive potentially powered powerful practical pre prefer preferences premium prepare
   presence present pressure pretty prevent previous prices pricing primary prioritize private pro probably
   processes processing produce production professionals program programs progress projects proper properly
   pros protect protection provided published pull purchase purpose push question quite rates reading
   reality reasons receive received recently recommendations recommended record red reduced reducing
   reflect regardless regularly relatively relevant reliable rely remain remains remove replace reported
   reports requirements researchers resource response rest return revenue reviews rich rise risks role room
   routine rules runs safe safety sales saving saying says schedule school science screen search section
   secure security seeking seem seems select selection sell send separate series serious serve sessions
   sets setting settings setup shape shared sharing she shift shop shopping showed showing shown sign sit
   site situation sizes skills slightly slow smaller smooth solid solution someone soon sound sources
   special specialized specifically spend spending spent spot staff stage stand standards stands starts
   states steps stop storage store story strategic strategies strategy stress structure structured students
   studies successful suggest suitable super supports surface sustainable switch table tailored taken talk
   target task tasks teams tech technical techniques technologies tell tend terms tested testing tests text
   thanks themselves thinking third thought thoughts thousands tip today's told took touch toward towards
   tracking trade traffic travel treat treatment trends true truly trying typical u uk ultimately united
   university unless unlike update updated updates usage useful valuable vary version via video videos view
   visit visual vs wait walk wanted wasn't watch we'll web weeks weight white widely women words worked
   write writing written wrong x yes york zero`,
  `absolutely academic accept accessibility accessories accordingly accounting accounts accuracy achieving
   actions actively ad adequate adjusting adjustments adopt adoption ads adults advance advertising
   aesthetic affected afford aged agencies agency agent agents ago aid aim aims alcohol algorithms aligned
   aligns alike allowed alongside alternatives amazing amazon america amounts analyze animal announced
   answers anti anxiety api appeal appealing appear appears apple applied applying appreciate approaches
   approved approximately april architecture arm array articles asking aspect assessment assets assist
   assistance assistant association attack attract attractive audience audio audit author authors auto
   automate automated automatic availability avoiding awareness baby backed balanced bank bar basically
   basis battery beans beat beauty became bed began beginner beginners begins beneficial bigger bill bills
   blend block blood blue board bonus booking books bottom bought brain breakdown breaking breaks bright
   british broad broken brought budgets builds busy button calendar california calling camera campaign
   campaigns cancer capable capacity capital capture car carbon card cards career careful cash catch
   categories caused causes cent centers centre century certainly certified chain chair channel channels
   character charges charging chat cheap cheaper checking checks chief child chosen cities claim claims
   clarity classes classic cleaning climate clinical closely closer clothes clothing coding cold collect
   collected college colors combine combined combines combining command comments committed commonly
   communicate communities compact company's comparing comparison compatible compelling competition
   competitors completed complicated component computers computing concepts concern conduct conducted
   confident connecting connections connectivity connects cons conscious considerations consistency
   constant constantly construction consumers consuming consumption contain contains continued continuous
   continuously contracts contrast contribute controlled controls convenience convenient conversation
   conversations convert cooking cool copy corporate correct costly couldn't count counter countries
   courses coverage covering craft creation creativity credit criteria cultural cup curious curve
   customizable customization customize customized cuts cybersecurity cycle damage dangerous dark database
   dates david de dealing deals death decade decades december decent decided deciding decrease deeply
   default define defined defining definitely degree degrees delivered delivering demands depend deploy
   description designers designing designs desire desired desk desktop destination detect detection
   determined developer diet differences differently direction director discounts discovered discovery
   discuss diseases display distance distinct distributed distribution diverse doctors document
   documentation documents dollar dollars domain door double download dozens dramatically draw dream drink
   drinks drivers drives drug drugs dry dual durable duration earn earned earning easiest east eating eco
   economic economy ecosystem editor educational effectiveness eight electric electrical electronic element
   eliminate elsewhere emergency emotional employee encourages ends engaged engineering engineers engines
   enhanced enhances enhancing enter enterprise enterprises entertainment entirely entry environmental
   equal equally equipped era error errors essentially essentials establish estimate estimated estimates
   europe european evaluating evaluation eventually everywhere evolve exact excel exceptional exchange
   excited exciting exclusive execution executive exercise exist expand expanded expanding expenses
   experiment explain explains exploring exposure express extend extended extends extensive eyes f facebook
   facing fail failed failure fair falling falls families fantastic faqs fastest fat fear featuring federal
   fee feed feet felt fields figures file files fill filled filter finance findings finds finish finished
   fire firms fitness fix fixed flat floor followed follows foods foot footprint force formal format
   formats founded founder frame frameworks freedom french frequent friend fruits fuel functional
   fundamental furniture games gap gaps gas gave gear generated generating glass globally gone google's
   grab grade gradually greatly grown grows guarantee guest guidelines guides h habits handled handles
   handy happened happening happens harder haven't healthier hear heard heat heavily held helped hidden
   highlight highlights him hire hiring historical holding holds honest host hosting household https humans
   hundreds hybrid i'd i'll identified identifying identity imagine immediate impacts implement
   implementation implementing importantly impossible improves income incorporate incredible incredibly
   independent industrial industries influence ingredients initially initiatives innovations input insight
   inspiration inspired instagram install installation instant instantly institute instructions integrates
   integrating intelligent intended intense intensive interact interaction interactions interactive
   interests interfaces interior introduce introduced introduction intuitive inventory investing
   investments involve involving item jobs john join journal jump june kept kids kit kitchen knows l labor
   lacks land languages largely largest lasting latency launch launched law laws layer layers layout leader
   leaders leadership lean leaves leaving legal length lessons leveraging library licensed lies lighter
   lighting lightweight limitations limits linked listed listen listening lists literally load locally
   located locations lock log logic london looked losing lots loved luxury machines magic mainly man
   managed managers manually manufacturers manufacturing map mark marketplace markets massive master
   matches material max maximize maximum meal meals meaningful meant measurable measures medicine medium
   meets memory men mental mention mentioned menu message messages met metal metrics microsoft millions
   minimize minimum miss missed missing mission mistakes mixed mode moderate mood moreover morning mostly
   motion moved moves mr muscle music myself n named names native naturally navigating necessarily needing
   negative net networks newer nhs niche nine noise none north notable noted notice numerous nutrition
   objectives objects occur offerings official offline oil okay onto opening opens operate operation
   operational opt optimal optimization optimized optimizing optional organic organize organized otherwise
   outdoor output overhead overview owned owner owners ownership p pace pack package packages packaging
   packed pages pain pair parents park partners pass paths patient pattern payment payments peace peak
   percent percentage perfectly performing perhaps periods personally perspective phase phones photo photos
   picking picks pieces placed planned plant plants plastic plate playing plays please policies pop
   popularity portable portion posts precise precision preferred preparation prepared preparing presented
   president press prevents previously primarily prime principles print prior priority privacy produced
   produces producing productivity professor profile profit programming promise promising promote prompt
   proof properties property protecting protein prove proven provider providers purchases purchasing
   purposes pushing putting q qualified quarter quiet r raise ranges ranging rapid rapidly rare rarely
   rated rating raw re reached reaching readers realistic realize realized reasonable receiving recognition
   recognize recognized recommendation records recovery reduces reduction reference refers refine reflects
   regarding region regions regulations regulatory relationship relationships release released reliability
   relying remaining remote removed removing rent repair repeat replaced replacement replacing reporting
   represent represents reputation request requests requiring resistance resolution respond responses
   responsibility responsible responsive resulting retail returns revealed reviewed rising road robust
   roles roll rooms rough roughly round rounded route rule safely sale satisfaction saves savings saw
   scalability scalable scaling scenarios schedules scheduling schools scientific scientists scope score
   scores scratch seamless seamlessly searching season seconds sector seeing seek selecting selling senior
   sensitive sensors sent seo server serves serving session seven shaped shapes shaping shares sharp
   shifting shifts shoes shorter shouldn't showcase signals signs similarly simplicity simplify
   simultaneously sites sitting situations sized skill skin skip sleep slower slowly smarter smoothly
   society soft sold solve solving somewhat sophisticated sort sounds south spaces speak speaking
   specialist specialists specialty sports spots spread spring square st stability stable stack stages
   standing star startups statement static statistics status staying stays steady stick stock stored stores
   stories straight straightforward streaming streamline streamlined street strength strengths strict
   stronger structures struggle struggling student studio stuff styles sub subject subscription substantial
   subtle successfully sugar suggested suggests suit suite suited suits summary summer sun supplies supply
   supported supporting surprise surprised surprisingly survey sustainability sweet switching symptoms t
   tables tackle tag talent talking targeted targeting taste tax teach teaching technique tells temperature
   ten tends th theory therefore they'll they've thorough thoughtful threat thrive thus tied tier tight
   timeline timing tiny title topic topics tough town tracks train trained transfer transform
   transformation transforming transition transparency transparent transportation treated treatments tree
   trend trial tried trip trusted truth turned turning turns tv twice ultimate ultra unexpected
   unfortunately unit units unlock unnecessary upcoming upfront upgrade upgrades upon ups utilize v values
   varies vast vehicle vehicles vendor vendors verify versatile versions versus views virtual visibility
   visible vision visually vital voice volume w waiting walking wall walls wants warm waste watching wear
   weather websites weekly welcome wellness went west whatever whenever whose wider willing win window
   windows winter wish word workers workflow workflows world's worldwide worry worse wouldn't wrote year's
   you'd young youtube z`,
  `abilities absence absolute abstract academy accelerate acceptable accepted accident accidents
   accommodate accomplish accountability accurately achieved acquisition actionable acts adaptability
   adaptable adaptation adapted adaptive adapts addiction additions addresses addressing adjustable
   administration administrative adopted adopting adult advancements advances adventure aesthetics
   affecting affects affiliate affordability afraid africa afternoon agentic ages aggressive agile aging
   agree agreed agreement agreements ai's aids aimed aiming airport aka alert alerts algorithm aligning
   alignment alive allocation alternatively ambient americans analysts analyzing ancient andrew android
   angeles angle animals annually answering anticipate anticipated anymore anyway apartment apis appearance
   appeared appliances applies appointment appointments appreciated approval architectural argue argument
   arise arms arrangements arrive arrived arts asia aside assembly assessed assessing assessments asset
   assign assigned assignments assistants assisted associate assume atmosphere attached attacks attempt
   attempts attend attendees attributes audiences audits augmented august austin australia authentic
   authentication authenticity authorities authority automating autonomous avoided award awarded awards
   awesome azure babies backing backup bacteria bag bags balancing ball band bands bandwidth banking banks
   banned barrier barriers bars baseline bathroom batteries battle bay beach beautifully bedroom behavioral
   behaviors believed believes benchmark benchmarks berries besides bet beverage beverages billing billions
   birth bite bits blends blockchain blocks bluetooth boards boasts bodies body's bold boosting boosts boot
   boring born boston bottle bound boundaries bowl boxes brand's branding bread breakfast breast breath
   breathing brew bridge bridges brief brilliant britain brown browse browser browsing brush budgeting bug
   bugs builder builders buildings bulk bunch burden burn business's butter buttons buyers cable cake
   calculate calculations calculator calm calorie calories cameras campus canada candidates capability
   captures capturing cardio cardiovascular careers carried carries carrying cars cast casual catalog
   catching cater catering caught causing caution cell cells centered centralized centric ceo certificate
   certification certifications chains chances changer chaos characteristics characters charged chart
   charts chase chatgpt cheapest checked checklist checkout cheese chef chemical chemicals cherry chest
   chicago chicken children's china chinese chip chose christmas chronic circumstances claimed classroom
   claude cleaner clearer clever clicking clicks clinic clock closed closing club coaching coast codes
   cognitive cohesive collaborate collaborative colleagues collecting collective columbia combat
   combinations combo comfortably commands comment commerce commission commit committee committing
   communicating communications companion comparable compatibility compensation compete competing
   competitor compile compiled complaints completing completion compliant comply composition compound
   compromise compromising concentration concerned concise conclusions concrete conference confidently
   configuration configurations configure confirm confused confusing confusion consequences consideration
   consists console constraints consult consultant consultation consulting consume consumed contained
   container containers containing continuing contract contractors contributed contributes contributing
   contribution contributions conventional conversion conversions cook coordinate coordination corner
   corners cornerstone corporation corporations correctly cosmetic costing council countless counts covid
   crafted crafting crazy cream creator creators credentials credibility credits crew crime crisis crisp
   crop crowded cups curated currency curriculum cyber cycles dairy damaged dance dashboard dashboards
   databases datasets daunting dead deadlines deaths debt debugging decline dedication defense defines
   definition delay delayed delays delicate delicious demanding demo demonstrate demonstrated demonstrates
   demonstrating dense departments dependent deployed deploying deployment depression describe described
   describes descriptions designated designer determining developments develops diabetes diagnosed
   diagnosis die died dietary diets differ difficulty dig dimensions dining dinner directions discipline
   discount discussed discussing discussion discussions dish dishes disorder disorders displayed displays
   distances distractions distribute district diversity divided diving division diy doctor documented dog
   dominant dominate doors doubt downside draft drag dramatic drastically drawing drawn draws drinking
   driver dropped dropping drops durability dust duty dynamics earth ecommerce ecosystems edges edit
   editing edition editorial editors educate educators eggs electricity electronics elegant elevate
   elevated eligible eliminates eliminating elite emails embedded embrace embracing emerge emerged
   emissions emotions emphasis emphasize emphasizes emphasizing employed employer employers employment
   empowers empty enabled encounter encouraged encouraging encryption ended ending endless engineer england
   english enjoyable enjoyed enjoying enormous entering enthusiasts entity equity equivalent establishing
   estate ethical eu evaluated evening everyone's evolution evolved exam examine examined exams exceed
   excellence excels except exception exceptions excess excessive exclusively execute executives exercises
   exists expansion expense experimental experimentation experiments explained explaining explanation
   explanations explicit explicitly exploration explores exposed expression extending extension extract
   extras extreme fabric faced faces facilitate facilitates facilities facility factory facts failing fails
   failures fairly famous fan fancy fans faq farm farmers fascinating fashion fatigue fats favor favorites
   featured february fed feeds feelings fell fellow female fi fiber fifth fight fighting filling film
   filtering filters finances finger finishing fish fitting fixing fixtures flag flagship flash flavor
   flavors flaws flight flip floors florida flower flowers flows fluid fly flying fold folks footage forced
   forces forecast forecasting foreign forever former formerly forming formula forth fortunately fortune
   forum foster fostering fosters foundational fraction frames france francisco fraud frequency friction
   friday frozen fruit frustration fund fundamentals funded funding funds funny furthermore gained gaining
   gains gaming garage garden gardens gather gathering gauge gen gender generates generations generative
   generic generous gentle gently genuine genuinely georgia germany giant gift girl github glance globe
   gloves gold golden goods governance government's governments gps graduate grain grains grand grant graph
   graphic graphics greatest grew grid grip grocery grounded guarantees guard guests guided guiding gut gym
   habit hair handful hanging happily harm harmful harvard hasn't hassle he's heading heads hearing heating
   heavier height herbs highlighted highlighting himself historically hits hitting hole holes holiday
   holistic homeowners honestly hook hopefully hoping hormone hospitality hospitals hosted hosts hotel
   hotels hourly houses housing hr html http hub hundred hungry hurt hygiene hype ibm ice iconic id ideally
   ignore ii ill illinois illness imaging immersive immune impactful implants implemented implications
   import impressed impression inc incentives inch inches incident inclusion inclusive incorporating indeed
   independently index india indicate indicates indicators individually indoor indoors inexpensive
   influenced influences info inform ingredient injuries injury inner inputs ins inspect inspection inspire
   installed installing institutions instruction instructor insulation insured intake integral integrations
   integrity intensity intent intentional intervention interview interviews intimate introduces introducing
   invaluable invested investigation investors involvement ios iot ip iphone iron island isolation issued
   it'll italian iteration iterative j jan japan japanese java javascript joining joint jones joy json
   judge judgment july jumping justify keen keyboard keys keyword keywords kick kill kinds king knew la lab
   label labeled labels labs laid landing landscapes lansley laptop laptops lastly lasts latin latter
   launching layouts leaf leap learns leg legacy legally lens lesson letter letters letting liability
   libraries license licensing lie lifetime lift lifting lights liked likelihood likes limiting linkedin
   liquid listing listings lived llm llms loaded loading loads loan locked logging logical logistics logs
   longevity loop loops loose los losses lovely loving lowering lowest loyalty lunch magical mail
   mainstream maintained maintains makers manageable manages mandatory manufacturer mapping maps march
   marked marketers marks mass matched matching math mature maximizing meanwhile measured measurement
   measuring meat mechanical mechanism mechanisms medication medications meditation meetings membership
   memorable memories mentions menus mere mess messaging messy meta methodology metric michael micro mile
   miles military milk minded mindful mindfulness mindset mine mini minimalist minimizes minimizing
   minister minor mirror mistake mit mitigate mixing ml mm mobility modeling modes modest modify modular
   module modules moisture moments momentum monday mother motivated motivation motor mountain mounted mouth
   movements ms narrative narrow nation nationwide navigation nearby necessity neighborhood neither netflix
   networking neural neutral newest newly nights nobody node nor normally northern nose notably notch
   noticed notifications noting novel november nutrient nutrients nutritional nutritious nuts o obesity
   object objective observe observed obtain obvious obviously occasional occasionally occurs october
   officer offices officially oh ok onboarding one's ons opened operated operates operators opinion
   opinions opposed opposite opting ordered ordering orders org organisations organizational organizing
   oriented origin originally os ourselves outcome outdated outdoors outlet outlets outline outlined
   outlines outstanding overcome overlooked overly overnight oversight overwhelmed paced packaged packing
   packs pad paint paired pairing palm pandemic panel panels papers parallel parameters parent paris
   parking participants participate participating participation parties partnering partnership partnerships
   passed passing passion pasta paste patience paul pause payroll pays pc peer peers people's performed
   performs permanent permit permits person's personality personalization personalize personnel
   perspectives pet philosophy photograph photography phrases physically picked pictures pilot pink pip
   pipeline pipelines pivotal placement placing plain plane planet planner plates played player players
   plug plumbing pm pocket podcast pointed police polished political pool poorly population port
   portability portfolio pose positioned positioning positions possibilities possibly pot pounds powers
   practitioners precisely predict predictable predictive preference prep presentation presenting presents
   preventing prevention priced principle printed priorities prioritizes prioritizing proactive procedure
   procedures processed producers productive profiles profitability profitable profits profound progression
   progressive projected prominent promises promotes promoting promotion promotions prompts prone proposals
   proposed proprietary prospective prospects protected protective protects protocols proud proved proving
   publication publicly publish publishing pulling purchased pure pursue pushes puts python qualify
   qualities quantity queries query quietly quote quotes race rack rain raised raises raising ran random
   rank ranked ranking rankings ranks ratings ratio react reader reads reasoning receives recipe recipes
   recognizing recommends recorded recording recover recurring refer references referred refined reflecting
   reflection refresh refreshing regional register registered registration regulated regulation relative
   relaxed releases relevance reliably reliance relief relies remarkable remind remotely removal
   renovations rental repairs repetitive repository representative reputable requirement researcher
   researching reserve reshape reshaping residential resilience resilient resistant resolve respect
   responding responsibilities responsiveness restaurant restaurants restricted restrictions resulted
   resume retailers retain retention retirement returning reusable reuse reveal reveals reverse reviewing
   revolution reward rewarding rewards rice ride rights rigorous ring rings rivals roadmap roads rock roi
   rolling roof root roots rotation routes routines row rows royal rubber rugged runner rural rush saas
   sacrificing safer salary salt sample samples san satisfied satisfying saturated saturday saved savvy
   scales scan scanning scenario scene scenes scheduled scheme scoring screens script scroll sea searches
   seasonal seasoned seasons seat secondary secret secretary sections sectors securely securing seeds
   seemed sees segment segments selected semi sending sends sensitivity sensor separately september
   sequence seriously served servers setups severe sex she's sheer sheet shelf shipping shock shopify shops
   shot shots showcasing sides sight signal signature signed signing simpler simplified simplifies
   simplifying sits skilled sky sleek slight slip smartphone smartphones smoother snack snacks soil solar
   solely solo somehow somewhere sorts sourced southern spans spare spark speakers specialize specializes
   specification specifications specs spectrum speeds spin spirit split spotlight stakeholders stakes
   standalone standardized standout staples starter startup stated statements station statistical steel
   steep sticking stone stood stopped stopping stops storing storytelling strain strange strategically
   stream streamlining streams strengthen stressful stretch string strive strongest strongly structural
   struggles stuck studied studying stunning sturdy stylish subjects submit subscriptions substitute
   succeed suddenly suffer suffering sufficient suggesting suggestions sunday sunlight superior supplement
   suppliers supportive supposed surfaces surgery surprises surprising surrounding surroundings
   surveillance survival survive swap sweat sync synthetic tablet tablets tackling tags tailor takeaways
   tall tangible tap tape targets tastes tasting taught taxes tea teacher teachers team's technically
   technological teeth telling temperatures template templates temporary tens tension terrible texas
   texture textures thank theme themes therapy thick thin thirds thomas thoroughly threats thriving throw
   throwing thumb thursday ticket tie tiers ties tiktok timelines timely timer tired titles toilet token
   tomorrow ton tone tons toolkit totally tour toxic traction trail transaction transactions transformative
   transformed transitions translate translates transport travelers traveling treating treats trees trials
   trick tricks tricky trigger trips trouble truck trustworthy tuesday tune tuning tutorial tutorials tweak
   twitter typing ui unable uncertainty unclear uncomfortable uncover underlying understands understood
   undoubtedly unhealthy unified union universal universities unknown unlikely unlimited unpredictable
   unsure unusual updating upgrading upload upper urban urgent usa usability usable usb usual utility
   utilizing ux vacation valid validation valley variable variables variations varied varying vegan
   vegetable vegetables venture venue verified versatility vertical viable vibe vibrant vice viewed viewers
   viewing virtually virus visited visiting visitors visits visualization visuals volumes vulnerabilities
   vulnerable wake walks wanting war warned warning washington wave waves we'd weak wealth wearing wedding
   wednesday weekend weigh weights weird weren't western wet wheel whereas wherever who's whom wi
   widespread wild wind wine winner winning wired wireless wiring wise woman women's wonder wonderful
   wondering wood workforce workload workloads workout workouts workplace workshops workspace worn worried
   worrying worst wrap writer writers writes www y yellow yesterday yield yoga younger yours zone zoom`,
  `abandoned absorb absorbed abundance abuse ac accelerated accelerates accelerating acceleration
   acceptance accepting accepts accessed accessing accidental accidentally accommodates accommodation
   accommodations accompanied accompany accompanying accomplished accountable accountant accountants
   accounted accredited accumulate accused achievable achievement achievements achieves acid acknowledge
   acquire acquired acquiring acting activate activation actor actors acute adapter adapting addictive
   addressed adequately adhere adherence adhering adjusted adjustment adjusts admin administered
   administrators admissions admit admitted adobe adolescents adulthood advancement advancing advent
   adventures adverse advertised advertisement advise advised advises advisor advisors advisory advocacy
   advocate aesthetically affairs african afterthought aggregate agility agriculture ah aiding airports
   akin al alarm alaska albeit alcoholic alex alexa alien alleviate alliance allocate alter alternate
   altogether aluminum alzheimer's ambitious america's amid amongst amp ample amplify analyses analyst
   analytical analyzes anchor anchored anderson andy angles animation animations anniversary announcement
   announcements annoying answered antioxidants anytime ap apartments apparel apparent apparently appeals
   appetite apple's appliance applicable appreciation approachable appropriately approvals ar arc architect
   architects architectures archive archives arguably arguments arizona armed arrange arranged arrangement
   arrival arrives arriving arrow artist artistic artists artwork asian asks asleep aspiring assemble
   assembled assignment assists associations assumed assuming assumption assumptions assurance assured ate
   athletes atlanta attach attachment attachments attempting attendance attended attending attracted
   attracting attribute attributed audience's australian authorized autonomy avenue averages avocado
   avoidance avoids awake aws axis bachelor's backbone backend backgrounds backpack backups backyard
   baggage baked baking balances balls bamboo banana bang bare barely basement basket baskets bass batch
   batches bath bathrooms bbc bean bear bearing beats beds bee beef beer beginner's begun behalf behave
   behaves behaviour behavioural behaviours belief bells belongings belongs beloved belt ben bench bend
   bending beneath bent berkeley bespoke beta bi bias bid bike bin binary biodegradable biological bird
   birds birthday bites biting bitter blades blame blending blind blocked blocking blogs blueprint boasting
   bodied boiled bond bone bones booked bookings boom booming boosted boots border bored boss bother bots
   bottlenecks bottles bounce boundary boutique bowls boy boys brains brainstorming brakes branch branches
   branded brave brazil breach breaches breadth breaker breakthrough breakthroughs breathable breathe
   breeze brewing brian brick brighter brightness britain's broadcast broccoli broke brokers brooklyn
   brother browsers brushing brutal bubble buck buds buffer bulky bullet bundle bundled bureau burger
   burned burning burns burst bursts bus buses bush buyer buzz bypass ca cables cache caching cadence
   caffeine café calculated calculates calculating calculation calming cambridge camp canadian cancel
   cancellation cancers candidate canon cap caps captions captured carbohydrates cardiac caring carolina
   carpet carrier carriers carrots cart cat catches categorize caterer caters cautious cd cdc ceiling
   ceilings celebrate celebrated celebrates celebrity cellular centuries certificates chairman chairs
   champion chapter charger charity charles charm charming chasing chatbot chatbots checklists chefs
   chemistry chic child's childhood chips chocolate cholesterol chris chrome churn ci circle circuit
   circuits circular circulation cite cited citizens city's claiming clarify classical classics
   classification classmates cleaned cleaners cleanup cli client's climates climb climbing clinically
   clinicians clinics clip clips closet cloth clouds clunky clusters clutter cm cms coach coaches coalition
   coat cocktail coconut codebase coded cognition coherent collaborating collaborations collections
   collectively colleges colorado colored colorful colour column columns comfy commitments commons
   commuting compares comparisons compassion competent complaint complement complementary completeness
   complexities composed compostable composting compounds compression compromised compromises computation
   compute con concentrate concerning concluded conditional conditioning conducting conferences configured
   configuring confirmed conflict conflicts confuse conjunction connecticut connector connectors
   consciousness consecutive consensus conservation considerable considerably consolidate consolidation
   constrained construct constructed consultants contacts contemporary contender contenders contents
   contexts contextual continually continuity contractor contrary contributor contributors controller
   controllers controlling controversial conveniently convention conventions converge conversational
   conversely converted converting converts convey convinced convincing cooked cookie cooler cooling
   cooperative coordinated coordinating coordinator cope copies copilot coping copper copyright cord corn
   corp correction corresponding cotton couch counseling counterparts counting country's county coupled
   couples court cozy cpu crack cracked crash crashes crave cravings creatively creatives creatures
   credential credible criminal critically criticism crm crops crossing crowd crown cruise cry crypto
   cryptocurrency crystal cs css cues cuisine culinary cultivate cultivated cultures cumbersome cure
   curiosity cursor curved customer's customizing cute cutter cycling damages dan danger dangers daniel
   darker daughter davis dawn daylight db dc deadline deadly debate debit debris debug dec decentralized
   decides deck declined declines declining decor decreased decreases decreasing definitions definitive
   delegate delete delhi deliberate deliberately delight delightful deliverables deliveries delta delve
   demographics demonstrations demos density dental denver deny dependable dependencies dependency
   deployments deposit deposits derived describing descriptive desert deserve deserves desirable dessert
   destinations detailing detected detecting deter determines deterministic detrimental dev devastating
   devoted diagnose diagnostic dialogue diamond dictate dies dietitian differentiate differs difficulties
   digging digit dimensional dinners dioxide dip directed directors directory dirt dirty disability
   disadvantages disappear disappointed disaster disasters disclaimer disclosure discomfort discounted
   discovering discrete disk dislike displaying disposable disposal disregard disrupt disruption
   disruptions distant distinction distinctive distinguish distinguished distinguishes distracting distress
   diversify dives divide dividends docs documenting dogs domains domestic dominance dominated dominates
   donate dose dot doubled doubling dough downloaded downloading downloads downsides downtime downtown
   dozen drafting drain drama drawback drawbacks dreams dress dried drinkers drying dubbed dull dumbbell
   dumbbells duplication dutch dying dynamically eager ear earliest earnings earns ears easing eastern
   eaten eats echo economical economics economies ed edited editor's edits efficacy effortless effortlessly
   egg elaborate elderly electrician electricians elegance elevating eleven eligibility else's embark embed
   embedding embraced embraces emergence emergencies emerges emotion emotionally empire employ employs
   empower empowered empowering encompasses encompassing encountered endpoint endurance enemy energetic
   enforce enforcement engineered enhancement enjoyment enrich enroll enrollment entails entered
   entertaining enthusiast entities entrepreneurs entries environmentally epic epidemic episode episodes
   ergonomic escape espresso essay essays essence establishes establishment esteem ethically ethics
   evaluations evenly evergreen everybody evident evil evolves ex examination examines examining exceeding
   exceeds excitement exclude excluded excuse executed executes executing exercising exhibit exhibited
   existed existence exit expands expansive expectation expecting expenditures experiencing experimenting
   exploded exploit exploitation explored expo export exposures expressed expressive extensions extent
   exterior extraction extraordinary fabrics fabulous facial facilitating factories faculty faith fake
   fallen false familiarize famously fantasy fare farming farms father fatty fault faulty favored favourite
   fda fears feasible feat feeding fence fertility festival fetch fiction fidelity figured figuring filed
   filing filings films finalize financially financing finest fingers fingertips finishes fintech firewall
   firm's firmly firmware firsthand fitted fittings fixes flags flair flavorful fleet flex flights flood
   flooring floral flour flowing fluctuations foam focal foliage followers fonts forcing ford forecasts
   forefront forest forests forgotten formation formatting formed fortified forums foundations founders
   fourth fragile fragmented framing franchise freelance freelancers freely freeze freshly freshness fridge
   frontier frustrated frustrating ft fueled fueling fuels fulfill fulfilling functionalities functioning
   fundamentally funnel fusion gadgets gallery gameplay gamers garbage gardeners gardening gartner gathered
   gatherings gb gdpr geared gel gemini generator genetic genius genre genres geo geographic george german
   gesture gifts gig girls git glasses glossy gluten gmail gmt goat god goodbye gorgeous gotten gov gp gpu
   gpus grabbing grades gradual graduates grammar grams granted grants granular graphical graphs grasp
   grass gray greenhouse greens groceries gross groundbreaking grounds grouping guaranteed guardian
   guardrails guess guesswork gum guy guys hacks hall handed handheld hang happier hardest hardly harley
   harmony harness harsh harvest harvesting hat hate haul hazardous hazards hd headache headaches headed
   headlines headphone headphones healing healthiest heated heck hefty heights hell hello hence heritage
   hero heroes herself hesitate hey hide hiding hierarchy hiit hiking hill hills hints hip hipaa hired
   historic hiv holders holidays holy home's homemade homeowner hone honey hong honor hood hooked hooks hop
   hoped hopes horizon horizontal horror households houston hubs hubspot humanity humble humid humidity
   hunger hunt hunting husband hvac hydration hyper hypertension icon icons identical identification
   identifier identifies ignored ignoring iii illegal illnesses illustrate illustrated imagery imagination
   immense impacted imperative imperfect imperfections implant implementations implements implies imported
   impress impressions inaccurate inadequate incidents inclined incomes incoming incomplete inconsistent
   incorporated incorporates incorrect incremental incur independence indexes indexing indian indicated
   indicating indicator indispensable industry's inefficiencies inefficient inevitably infant infants
   infected infection infections infectious inference infinite inflammation inflation influencer
   influencers influencing influential informal informational informative infused inherently initiative
   injection injured innovate inquiries insect insects insert insisted inspections inspiring installations
   instances institution institutional instructional instructors instruments insufficient intel
   intellectual intention intentionally inter interacting interestingly interfere interiors intermediate
   internally internationally interoperability interpret interpretation intersection interval intervals
   interventions interviewing intimidating intricate intuition investigate investigating invisible
   invitation invite invites inviting invoice invoices io ireland irregular irrelevant irs islands iso
   isolate isolated italy iterate iterations itinerary jack jacket jam james jeff jersey jewelry jim joe
   johnson joined jointly jonathan journals journeys js juggle juggling juice junior junk jurisdiction
   justice kale kansas ken keyboards kg kicks kid kidney killed killer killing kills king's kingdom
   kitchens kits knees knife knock knowledgeable kong korea korean kpis kubernetes labour lacking ladder
   lady lag lake lamp lamps landed las launches laundry lay layered laying lays lb lbs lcd le leafy leak
   leaks leaning learners lectures lee legend legendary legislation legs legumes leisure lemon lengths
   lengthy lenses lentils leverages liberal liberty lid lifecycle lifelong lifespan lifestyles lightly
   likewise limitation linear lineup linking linux lit literacy literature lively liver llc loans locate
   locks logged login logo london's longest loses loud lovers loves lowers loyal luck luckily lucky luggage
   lump lung lush luxurious lying mac macos macros magazine maine maker makeup male malicious malware
   manhattan manipulation manner manufactured manufacturer's marathon margaret margins markers marketplaces
   marking markup marriage married martin massachusetts mastered mastering masterpiece masters mastery mat
   mathematical mats matthew maturity maximise md meaningfully measurements meats mechanics median
   medicines mediterranean menstrual mentioning merchant merchants merely merge merges merging mesh
   metabolism metadata meters methodologies meticulously mexico mic michigan microphone migration mike mild
   mileage milestone milestones miller mimic min minds minerals mint mirrors misleading mitchell mitigating
   mitigation mixture mo moderation modernize modification modifications modified mold mom monitored
   monitors moon moral mornings mortality mortgage mothers motivate motivating mount mountains mounting
   mouse movers movie movies mp multiply multitasking muscles museum musical musicians mutual myriad
   mysterious mystery myth myths nail nails namely naming narratives nausea nd nearest neat neck needle
   negotiable negotiate nervous nest netherlands nevertheless newcomers newsletter newsletters newspaper
   nicely night's noble nodes noir noisy nonprofit norm notebook noticeable noticeably noticing
   notification notify notion nowadays nowhere nuanced nuances nurse nurses nursing nut nvidia ny nyc obese
   obligations observation observations obsessed obstacle obstacles obtained obtaining occasion occasions
   occurred occurring ocean odd odds officers officials offs offset ohio oils oldest olive onboard openai
   openai's operator optical optimistic optimizations oracle oral orange orchestration ordinary
   organisation organization's organizes orientation originated origins ounces outages outer outlook
   outperform outputs outright outs outsourcing oven overload overlook overseas overweight owning owns
   oxygen oz pa pacific pads painful painting pairs palette pan panic pants paperwork par paradigm
   paramount parks parse parsing partial partially participated partly partnered passenger passes
   passionate passive password patch patches pathogens pathways patrick paypal pdf peanut pen penalties
   pennsylvania penny pepper peppers perceive perceived perception perfection performances performer
   performers periodic periodically peripherals perks permanently permission permissions permitting
   persistent persons pest pesticides peter pets phases phenomenon phishing phoenix photographer
   photographers photographs phrase physician physicians physics pickup pile pin pinch pinpoint pins
   pinterest pioneering pipe pipes pitch pitfalls pixel pixels pizza planners planted planting plastics
   plateau platform's playback playful pleasant pleasantly pleased pleasing pleasure plethora plot plugged
   plugins plugs plumbers pockets podcasts pointing poisoning polish politics pollution poly pools popping
   populations portal portfolios portions portrait ports poses positively possessions possibility posted
   poster posting posture potato potatoes potent pots pound pour powder powerhouse powering ppc pr
   practicality practically practiced practicing praise precautions precious predecessor predicted
   predicting predictions pregnancy pregnant preliminary premature premier premise premises premiums
   prescribed prescription presentations preserve preserved preserving pressed presses pressing pressures
   prestigious prevalence prevalent preview pricey pricier pride principal printing prints prioritise
   privately privilege proactively probability proceeds processor processors producer product's prof
   profession professionalism professionally proficiency programmable programme programmed programmer
   programmers programmes project's promoted promotional prompted prompting promptly pronounced proofing
   proportion proposal proposition protections proteins protocol prototyping proudly proves provision proxy
   psychiatric psychiatry psychological psychologist psychology publications publisher pulled pulls pulse
   pump punch purely purple pursuing pushed puzzle qa qualifications qualifying quantities quantum
   quarterly quarters queen quicker quinoa quizzes quoted races racing radical radio rails ram ramp ratios
   ray rd reaches reaction reactions readability readable readily readiness realities realm rear reasonably
   reassuring rebates rebecca rebuild rebuilding recall reception recharge recognise recognizable
   recognizes recommending recordings recovered recruiting recruitment recycle recycled recycling reddit
   redefine redesign reductions referral referrals refinement refining reflected reform refrigerator refund
   refunds refuse refusing regard regarded regimen registering regulate regulators reinforce reinforcement
   reinforces reinforcing relate relating relations relax relaxation relaxing releasing relied religious
   relocation remained remarkably remembering reminder reminders remodel remodeling removable removes
   rendered rendering renewable renovating renovation renowned rentals renters renting rep repeatable
   repeated repeatedly repeating replacements replicate repo reportedly repositories representation
   represented representing reps republic repurpose requested resale researched resemble reservations
   reserved reset residents resist resolutions resolved resonate resonates respected respective
   respectively responded responds responsibly resting restore retailer retaining retrieval retrieve
   returned reusing reuters revealing reviewer reviewers revised revolutionary revolutionized
   revolutionizing rewrite rhythm richard richer rid rides riding rigid rinse risen risky rival river
   roasted robert robot robotic robotics robots rocks rolled rollout rolls rooted rope rose rot rotate
   rotating rounds router routing ruby runners runtime russian rust sacrifice sadly safeguard salad salads
   salaries salesforce sam sampling sand sandwich santa sat satisfy sauce sauces scaled scandal scans scare
   scary schema schemes sci sciences scientist scored scotland screening screenshots scripts scrolling se
   seafood seal searched seating seats seattle secrets secured seed seeks seemingly segmentation selections
   selective seller sellers sells semantic sensation senses sensory sentiment separated separates
   separation settle settled severity sexual shade shaded shadow shake shame sharper sheets shell shelves
   shield shifted shine shines shiny ship shipped ships shirt shirts shocked shocking shoot shooting
   shoppers shortage shortly shorts shoulder shoulders showcases shower showers shut shy sibling sick
   significance silence silent silicon silicone silos silver simon simplest simulate simulation simulations
   sink sip sir siri sister sixth sizing skincare skipping slack sleeping slice slick slide sliding slim
   slipping slot slots slowing slows smallest smbs smell smells smile smith smoke smoking sms snake snap
   snapshot snow soap socially socks soda sodium softer sole solved somebody son song sony sooner sorry
   sorted sorting sought soul sounding soup sourcing soy spaced spacing spacious spain spam span spanish
   spanning sparked speaker speaks spec specialization specializing specialties species specifics specified
   specify spectacular speech speeding spelling spends spice spices spicy spider spike spikes spinach
   spiral spirits spiritual splitting spoke spoken spokesman sponsor sponsored sport spotify spotting spray
   spreading spreads spreadsheet spreadsheets sql squash squats squeeze stacks staffing stainless stains
   stairs stanford staple stars starters state's stations stats stayed steadily steal steam steer stellar
   stem stems stepping steve sticks sticky stiff stimulating stir stomach storm stove stranger strap stray
   streamlines streets strengthening strengthens stressed stretching strictly strides strike strikes
   striking strings stripped stroke structuring struggled student's studios stupid styling subjective
   submission submitted submitting subscribe subscribers subsequent subset substance substances
   substantially sudden suffered sugars sugary suggestion suites sum summaries summit sunny supplemental
   supplements supplied supplier surge surgeon surgeons surpass surrounded surveyed surveys susceptible
   suspect suspected suspension suspicious sustain sustainably sustained swift swings swiss switches
   switzerland symbol syncing syndrome synonymous syntax systematic tab tabs tacos tactics tactile
   tailoring tale talented talents talked talks tank tapping taps tasked tasted tasty taxation taxpayer
   taxpayers taylor tb teaches teamwork tear technicians tedious telephone temporarily tempted tempting
   tent terminal terrain territory tester testers testimonials texts thankfully that'll theft themed
   theoretical therapies thereby they'd thinks thirty thoughtfully thousand thread threads threatening
   threshold thrives throat thrown tickets tidy tiered tighter tightly tile till tilt timeframe timeless
   tipping tires tissue toast toddler toes tofu toggle toilets tokens tokyo tolerance tolerant tolerate
   toll tomatoes tones tongue tooling tooth toothbrush toothpaste topped tops touches touchpoints
   touchscreen tourism towel towels tower towns toy toys trace tracing tracked tracker traded tradeoff
   trading tradition traditionally traditions trails trainer trainers trains traits trajectory
   transactional transfers transformations transforms transit transitioning translation transmission
   transmitted trap trash trauma travelling travels tray tremendous trending trendy tries triggers trillion
   trim triple trivial tropical troubleshooting trucks trusting trusts tube tuck tuition tuned tunnel
   turkey turnaround turnover tutor tutoring tutors tvs twelve twenty twist typography uber uc ugly
   umbrella un unauthorized unavailable uncertain unchanged uncommon unconventional undergo underground
   underscores understandable undertaking underwear uneven unfamiliar uniform uninterrupted uniquely
   universe university's unlocks unmatched unparalleled unprecedented unstructured untreated unused
   unusually unwanted upgraded upright upside urge urged url urls usd useless user's utah utensils
   utilities utilization utilized utilizes utmost vacuum vague validate validated valuation valued van
   variability variant variants variation varieties vegetarian veggies velocity ventures venues verbal
   verdict verification versa vessels veteran veterans vetted victim victims victoria vietnam viewer
   vigilant village vintage violence viral virgin virginia viruses visitor visualize vitamin vitamins vivid
   vocabulary voices volunteers vomiting vpn vr vulnerability wage wages waking wales wallet ward wardrobe
   warmer warming warmth warn warnings warrant warranty wary wash washing wasted watchdog watched waterfall
   watering waterproof waters weaker weaknesses weapon wearable webcam website's weddings weekends weighing
   weighs weighted welcomed welcoming wellbeing whatsapp wheat wheels whilst who've width wife wifi
   wildlife wildly williams willingness wines winners wins wire wisdom wisely withdrawal won wonderfully
   wooden wool wordpress workday worker workshop worlds worthwhile worthy wow wrapped wrapping wraps wrist
   xml yard yearly yields yogurt youth zealand zip zones`,
]

/** Function words. Their weight is 0; in other languages little is lost by that, since they are short. */
const FUNCTION_WORDS: readonly string[] = [
  // German
  `aber als am an auch auf aus bei bis da das dass dem den denn der des die doch durch ein eine einem einen einer eines er es
   für gegen haben hat hatte hatten ich ihr ihre im in ins ist ja kann können man mehr mit nach nicht noch nun nur ob oder ohne
   sein seine seit sich sie sind so soll sollen über um und unter vom von vor war waren was wegen weil wenn werden wie will wir
   wird wurde wurden zu zum zur zwischen`,
  // French
  `à au aux avec ce ces cette comme dans de des deux du elle elles en entre est et été être il ils je la le les leur leurs lors
   mais même ne ni nous on ont ou où par pas plus pour qu que qui sa sans se selon ses si son sont sous sur un une vous était
   avait ainsi aussi après avant fait c'est d'un d'une l'on n'est qu'il`,
  // Spanish, Portuguese, Italian
  `a al ao aos as até com como con da das de del desde do dos e el ella em en entre era es esta este está foi fue ha han hay la
   las le lo los mais más mas muy na nas no nos não o os otra para pelo pela pero por porque que se ser sin sobre su sus também
   también todo um uma un una unos y ya é agli ai al alla alle anche che chi ci con cui da dai dal dalla dei del della delle di
   e gli ha hanno i il in io la le lo ma nei nel nella non o per perché più quando quella questo se si sia sono stata stato su
   sua sul sulla suo tra un una è`,
  // Dutch, Swedish, Danish, Norwegian
  `aan als bij dan dat de den der deze die dit door een en er geen had heb heeft het hij hun ik in is je kan maar meer met naar
   niet nog nu of om onder ook op over te tot uit van voor waar was wat we werd wie worden wordt zal ze zich zijn zo att av de
   det du efter ej eller en er et ett för från har han hon i inte jag kan med men mot när och om på så sig sin som till under
   var vi vid är af at blev der fra hvor ikke nu og også skal til ved være`,
  // Polish, Czech
  `a aby ale bardzo bez być był była było były co czy dla do go i ich ja jak jako je jednak jego jej jest już która które który
   lub ma może można na nad nie o od on oraz po pod przed przez przy się są ta tak tego tej ten to tylko tym u w we z za zaś ze
   že by byl byla bylo jeho její jsou která které který mezi nebo po podle pro při se si ve však z za`,
  // Russian, Ukrainian, Bulgarian
  `а без был была были было быть в во вот все всех вы где да для до его ее если есть еще же за и из или им их к как когда кто ли
   мы на не него нее нет ни но о об он она они от по под при с со так также то того только том ты у уже что чтобы это этого
   этой я й є і його її та що як від про у бе ще са се си със`,
  // Greek
  `α αν από αυτό για δεν είναι είχε ένα ένας εδώ έχει έχουν ή η θα και κατά με μετά μία μια μας να ο οι όπως όταν ότι ου πιο που
   προς σε στα στη στην στις στο στον στους τα τη την της τι τις το τον του τους των ως`,
  // Turkish, Romanian, Hungarian, Finnish
  `bir bu da daha de en gibi göre her için ile ise kadar ki mi ne olan olarak oldu sonra tarafından ve veya ya ai al ale au care
   ce cu de din este fi fost în la mai nu o pe pentru prin sa sau se sunt un și a az egy és ez hogy is ki meg nem volt ei että
   ja joka kun mutta myös oli on ovat se sekä`,
  // Arabic, Hebrew, Hindi
  `من في على إلى عن أن إن ما لا هذا هذه التي الذي كان كانت مع قد كما بعد قبل بين أو ثم هو هي של את על לא הוא היא זה כי אם גם עם כל
   אל או יש के का की में है और से को पर ने यह हैं भी था ही कि एक`,
]

const functionWords = new Set(FUNCTION_WORDS.flatMap((list) => list.split(/\s+/)))
const english = new Map<string, number>()
for (const [weight, list] of ENGLISH.entries()) for (const word of list.split(/\s+/)) learn(word, weight)

/** Weight of a word, 0 (nearly every article has it) to 10, from its lower-case and its normalised form. */
export function commonWeight(lower: string, form: string): number {
  const known = english.get(form)
  if (known !== undefined) return known
  if (functionWords.has(lower)) return 0
  const length = form.length * (form.charCodeAt(0) >= SYLLABLES ? LETTERS_A_SYLLABLE : 1)
  if (length <= 3) return SHORT
  return Math.min(RAREST, RAREST - LONG + length)
}

/** Adds a word. A form is as common as its most common word. */
function learn(word: string, weight: number): void {
  const form = stem(word)
  english.set(form, Math.min(weight, english.get(form) ?? weight))
}
